import { excerpt, type Problem } from '../../core/problem.js';
import type { ContentLine } from './content-lines.js';
import { reasonNoDuration, reasonUnreadable } from './reason-unreadable.js';

export interface SoundDates {
  /** The lines with the dates that there are; of a list of dates, one on each. */
  readonly texts: readonly string[];
  /** An error where the event cannot be shown without the date. */
  readonly problems: readonly Problem[];
}

/** What can be read of one property. */
interface Sound {
  readonly texts: readonly string[];
  readonly faults: readonly { readonly value: string; readonly reason: string }[];
}

interface Property {
  readonly text: string;
  /** With the `;` before each. */
  readonly parameters: string;
  readonly value: string;
}

const NOTHING: Sound = { texts: [], faults: [] };
const PROPERTY = /^([\w-]+)((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):(.*)$/su;

const CHECKS: ReadonlyMap<string, (property: Property, name: string) => Sound> = new Map([
  ...['DTSTART', 'DTEND', 'RECURRENCE-ID', 'DTSTAMP', 'LAST-MODIFIED'].map((name) => [name, soundDate] as const),
  ...['EXDATE', 'RDATE'].map((name) => [name, soundList] as const),
  ['DURATION', soundDuration],
  ['RRULE', soundRule],
  ['EXRULE', noRule],
]);
const ESSENTIAL: ReadonlySet<string> = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID']);

/**
 * Looks at the dates of an event as they are written: the library takes a 30 February for the 2 March, and passes over
 * what it does not understand.
 */
export function soundDates(lines: readonly ContentLine[]): SoundDates {
  const problems: Problem[] = [];
  const texts = lines.flatMap(({ text, line }) => {
    const [, written = '', parameters = '', value = ''] = PROPERTY.exec(text) ?? [];
    const name = written.toUpperCase();
    const sound = CHECKS.get(name)?.({ text, parameters, value: value.trim() }, name);
    const severity = ESSENTIAL.has(name) ? 'error' : 'warning';
    for (const { value: wrong, reason } of sound?.faults ?? []) {
      problems.push({ line, field: name, value: excerpt(wrong), message: reason, severity });
    }
    return sound?.texts ?? [text];
  });
  return { texts, problems };
}

/** What a value looks like says whether it is a day, whatever its VALUE says; empty text is none, as everywhere. */
function soundDate({ parameters, value }: Property, name: string): Sound {
  if (value === '') return NOTHING;
  // Of clocks that show no leap seconds, 60 is 59 (RFC 5545, 3.3.12).
  const date = value.toUpperCase().replace(/(?<=T\d{4})60(?=Z?$)/u, '59');
  const reason = reasonUnreadable(date);
  if (reason !== undefined) return { texts: [], faults: [{ value, reason }] };
  const type = date.includes('/') ? ';VALUE=PERIOD' : date.includes('T') ? '' : ';VALUE=DATE';
  return { texts: [`${name}${parameters.replace(/;VALUE=[\w-]*/giu, '')}${type}:${date}`], faults: [] };
}

function soundList(property: Property, name: string): Sound {
  const dates = property.value.split(',').map((value) => soundDate({ ...property, value: value.trim() }, name));
  return { texts: dates.flatMap(({ texts }) => texts), faults: dates.flatMap(({ faults }) => faults) };
}

function soundDuration({ text, value }: Property): Sound {
  const reason = reasonNoDuration(value.toUpperCase());
  return reason === undefined ? { texts: [text], faults: [] } : { texts: [], faults: [{ value, reason }] };
}

function soundRule({ text, value }: Property): Sound {
  const [, until] = /(?:^|;)UNTIL=([^;]*)/iu.exec(value) ?? [];
  const reason = until === undefined ? undefined : reasonUnreadable(until.toUpperCase());
  if (until === undefined || reason === undefined) return { texts: [text], faults: [] };
  return { texts: [], faults: [{ value: until, reason: `${reason} The event is shown at its first time only.` }] };
}

/** The rules for what is excepted are of the calendars before RFC 5545. */
function noRule({ value }: Property): Sound {
  const reason = 'Rules of exceptions are not read: what they except is shown. Write its dates as EXDATE.';
  return { texts: [], faults: [{ value, reason }] };
}
