import { isRecord, type RawRecord } from '../core/field-reader.js';
import { excerpt, type Problem } from '../core/problem.js';
import { withoutUndefined } from '../core/without-undefined.js';
import { listOf, textOf } from './raw-values.js';
import type { ValueReading } from './reading.js';
import { dateOfNumbers, withTime, type Tell } from './row-dates.js';
import { isImage } from './row-record.js';

/**
 * Reads a timeline of TimelineJS, of either generation: `{title, events, eras}` with dates in parts, or `{timeline: {date,
 * era}}` with dates such as `2012,1,26`. Markup becomes text; media other than pictures are left out.
 */
export function readTimelineJs(value: RawRecord): ValueReading {
  const { timeline } = value;
  if (isRecord(timeline)) {
    const { headline, date, era } = timeline;
    return {
      ...readingOf(textOf(headline), [listOf(date), oldEvent], [listOf(era), oldEra]),
      places: { positions: [] },
    };
  }
  const title = isRecord(value.title) ? words(value.title) : {};
  const heading = title.name ?? textOf(value.title);
  return readingOf(heading, [listOf(value.events), newEvent], [listOf(value.eras), newEra]);
}

export function isTimelineJs(value: unknown): value is RawRecord {
  if (!isRecord(value)) return false;
  const { timeline } = value;
  if (isRecord(timeline)) return Array.isArray(timeline.date);
  return listOf(value.events).some((event) => isRecord(event) && isRecord(event.start_date));
}

type Read = (item: unknown, tell: Tell) => unknown;

function readingOf(
  heading: string | undefined,
  [events, readEvent]: readonly [readonly unknown[], Read],
  [eras, readEra]: readonly [readonly unknown[], Read],
): ValueReading {
  const problems: Problem[] = [];
  const teller =
    (place: Pick<Problem, 'index'>): Tell =>
    (field, value, message) =>
      problems.push({ ...place, field, value: excerpt(value), message, severity: 'warning' });
  const records = events.map((event, index) => readEvent(event, teller({ index })));
  const periods = eras.map((era) => readEra(era, teller({})));
  return {
    value: withoutUndefined<object>({ heading, events: records, periods: periods.length > 0 ? periods : undefined }),
    problems,
  };
}

function newEvent(event: unknown, tell: Tell): unknown {
  if (!isRecord(event)) return event;
  const { start_date: start, end_date: end, display_date: display, media, group, unique_id: id } = event;
  return withoutUndefined<object>({
    id: textOf(id),
    ...words(event),
    startDate: dateOfParts(start, 'start_date', tell),
    endDate: dateOfParts(end, 'end_date', tell),
    location: isRecord(event.location) ? placeOf(event.location) : undefined,
    displayDate: textOf(display) ?? (isRecord(start) ? textOf(start.display_date) : undefined),
    image: isRecord(media) ? imageOf(media.url, media.alt ?? media.caption, media.credit) : undefined,
    group: textOf(group),
  });
}

function placeOf({ name, lat, lon }: RawRecord): unknown {
  if (textOf(name) === undefined) return undefined;
  const geo = typeof lat === 'number' && typeof lon === 'number' ? { latitude: lat, longitude: lon } : undefined;
  return withoutUndefined<object>({ name: textOf(name), geo });
}

function newEra(era: unknown, tell: Tell): unknown {
  if (!isRecord(era)) return era;
  const dateOf = (field: string) => dateOfParts(era[field], field, tell);
  return { name: words(era).name, date: interval(dateOf('start_date'), dateOf('end_date')) };
}

function interval(...ends: readonly (string | undefined)[]): string {
  return ends.filter(Boolean).join('/');
}

/** Of an event without a headline, the first sentence of its text is its name, else what its media are called. */
function words(event: RawRecord): { name?: string; description?: string } {
  const { headline, text: body } = isRecord(event.text) ? event.text : {};
  const { caption } = isRecord(event.media) ? event.media : {};
  const description = textOf(body);
  const name = textOf(headline) ?? (description === undefined ? textOf(caption) : undefined);
  if (name !== undefined || description === undefined) return withoutUndefined<object>({ name, description });
  const [sentence = description] = /^[^\n]{1,120}?[.!?](?=\s|$)/u.exec(description) ?? [description.slice(0, 120)];
  return { name: sentence.trim(), description };
}

function dateOfParts(date: unknown, field: string, tell: Tell): string | undefined {
  if (!isRecord(date)) return undefined;
  const { year, month, day, hour, minute, second } = date;
  const [hours, minutes, seconds] = [hour, minute, second].map(textOf);
  const clock = [hours ?? '', minutes ?? '0', seconds ?? '0'].map((part) => part.padStart(2, '0')).join(':');
  const found = dateOfNumbers({ year: textOf(year), month: textOf(month), day: textOf(day) }, field, tell);
  return withTime(found, hours === undefined ? undefined : clock, field, tell);
}

function oldEvent(event: unknown, tell: Tell): unknown {
  if (!isRecord(event)) return event;
  const { startDate, endDate, headline, text: body, asset, tag } = event;
  return withoutUndefined<object>({
    name: textOf(headline),
    startDate: dateOfCommas(startDate, 'startDate', tell),
    endDate: dateOfCommas(endDate, 'endDate', tell),
    description: textOf(body),
    image: isRecord(asset) ? imageOf(asset.media, asset.caption, asset.credit) : undefined,
    group: textOf(tag),
  });
}

function oldEra(era: unknown, tell: Tell): unknown {
  if (!isRecord(era)) return era;
  const dateOf = (field: string) => dateOfCommas(era[field], field, tell);
  return { name: textOf(era.headline), date: interval(dateOf('startDate'), dateOf('endDate')) };
}

/** `2012,1,26` and, with a time, `2012,1,26,9,30`. */
function dateOfCommas(date: unknown, field: string, tell: Tell): string | undefined {
  const [year, month, day, hour, minute = '0'] = (textOf(date) ?? '').split(',').map((part) => part.trim());
  const clock = hour ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` : undefined;
  return year === '' ? undefined : withTime(dateOfNumbers({ year, month, day }, field, tell), clock, field, tell);
}

function imageOf(url: unknown, alt: unknown, credit: unknown): unknown {
  return typeof url === 'string' && isImage(url)
    ? withoutUndefined<object>({ url, alt: textOf(alt), credit: textOf(credit) })
    : undefined;
}
