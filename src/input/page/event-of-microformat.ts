import type { RawRecord } from '../../core/field-reader.js';
import { excerpt, type Problem } from '../../core/problem.js';
import { withoutUndefined } from '../../core/without-undefined.js';
import { endOnDay } from '../clock-time.js';
import { listed } from '../raw-values.js';
import type { Microformat, PropertyValue } from './microformats.js';
import { dateFields } from './timed-text.js';

/** The record of an h-event. Its end, as ours, is inclusive where it is a day. What it says twice is reported. */
export function eventOfMicroformat(
  { properties }: Microformat,
  index: number,
  locale: string,
): { readonly record: RawRecord; readonly problems: readonly Problem[] } {
  const all = (name: string): readonly PropertyValue[] => properties.get(name)?.filter((value) => value !== '') ?? [];
  const text = (name: string): string | undefined => all(name).map(textOf)[0];
  const start = text('start');
  const startDate = start === undefined ? undefined : dateFields(start, locale).date;
  const end = text('end');
  const record = withoutUndefined<RawRecord>({
    id: text('uid'),
    name: text('name'),
    startDate,
    endDate: end === undefined ? undefined : endOnDay(startDate, dateFields(end, locale).date ?? ''),
    location: all('location').map(placeOf)[0],
    status: text('status'),
    attendee: listed(all('attendee').map(personOf)),
    about: listed(all('category').map(textOf)),
    description: ['summary', 'description', 'content'].flatMap((name) => text(name) ?? []).join('\n') || undefined,
    url: text('url'),
  });
  const warn = (field: string, value: string, message: string): Problem[] => [
    { index, field, value: excerpt(value), message, severity: 'warning' },
  ];
  const problems = [
    ...['start', 'end', 'location'].flatMap((name) => {
      const [, second] = all(name);
      return second === undefined
        ? []
        : warn(name, textOf(second), `An event has one “${name}”; those after the first were left out.`);
    }),
    ...(end === undefined ? all('duration') : []).flatMap((value) =>
      warn(
        'duration',
        textOf(value),
        'A duration is not read: give the last day, or the time of the end, as “dt-end”.',
      ),
    ),
  ];
  return { record, problems };
}

function textOf(value: PropertyValue): string {
  return typeof value === 'string' ? value : value.value;
}

function personOf(value: PropertyValue): unknown {
  if (typeof value === 'string') return value;
  const first = (name: string) => value.properties.get(name)?.map(textOf)[0];
  const [jobTitle, affiliation] = [first('job-title'), first('org')];
  return jobTitle === undefined && affiliation === undefined
    ? value.value
    : withoutUndefined({ name: value.value, jobTitle, affiliation });
}

const ADDRESS = ['street-address', 'postal-code', 'locality', 'region'];

/** A place as an h-card has it, with its address and position in it or in an h-adr and h-geo of its own. */
function placeOf(value: PropertyValue): unknown {
  if (typeof value === 'string') return value;
  const parts = [value, ...nestedIn(value), ...nestedIn(value).flatMap(nestedIn)];
  const first = (name: string): string | undefined =>
    parts.flatMap((part) => part.properties.get(name)?.map(textOf) ?? []).find((text) => text !== '');
  const address = ADDRESS.flatMap((name) => first(name) ?? []).join(', ') || undefined;
  const [addressCountry, latitude, longitude] = [first('country-name'), first('latitude'), first('longitude')];
  const name = value.properties.get('name')?.map(textOf)[0] ?? first('locality') ?? value.value;
  if ((address ?? addressCountry ?? latitude) === undefined) return name;
  return withoutUndefined({
    name,
    address,
    addressCountry,
    geo: latitude === undefined ? undefined : { latitude, longitude },
  });
}

function nestedIn({ properties }: Microformat): readonly Microformat[] {
  return [...properties.values()].flat().filter((value) => typeof value !== 'string');
}
