// HTML, 2.3.5 Dates and times; microformats2, value-class pattern: date and time values
/** Minutes may be left out before am and pm only. */
const CLOCK = /^(\d{1,2})(?::(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)?\s?(?:([ap])\.?m\.?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?$/iu;
const TIME_RANGE = /^(\d.{0,12}?)\s?(?:[-\u2013\u2014~〜～]|to|until|bis)\s?(\d.{0,12})$/iu;
const WITHOUT_OFFSET = /^\d\d:\d\d(?::\d\d)?$/u;
const DATE_TIME = /^(-?\d{4}-\d\d-\d\d)(?:T|\s)(\d[^\s]{1,30}(?:\s?[ap]\.?m\.?)?)$/iu;
const OFFSET = /^(Z|[+-]\d\d)(?::?(\d\d))?$/iu;

/** A time of day as ISO 8601 has it: `7pm` is `19:00`, `07:00:00 p.m.` is `19:00:00`. Null for what is none. */
export function clockTime(text: string): string | null {
  const [, hour, minute, second, half, offset] = CLOCK.exec(plainSigns(text)) ?? [];
  if (hour === undefined || (minute === undefined && half === undefined)) return null;
  const isAfternoon = half?.toLowerCase() === 'p';
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  const clock = [String(hours).padStart(2, '0'), minute ?? '00', second].filter((part) => part !== undefined).join(':');
  return clock + zoneOffset(offset ?? '');
}

/**
 * The two times of a stretch within a day: `09:00-17:00`, `9 am – 5 pm`. Null for what is none. Where the second could be
 * an offset from UTC, which nobody writes beside a time alone, it is later than the first. In `2–3:30 pm` both are in the
 * afternoon, in `10:00–2:00 pm` they cannot be.
 */
export function timeRange(text: string): readonly [start: string, end: string] | null {
  const [, first = '', last = ''] = TIME_RANGE.exec(plainSigns(text)) ?? [];
  const end = clockTime(last) ?? '';
  const [half = ''] = /[ap]\.?m\.?$/iu.exec(last) ?? [];
  const start = [clockTime(first + half), clockTime(first)].find((time) => time !== null && time < end);
  return start && WITHOUT_OFFSET.test(start) && WITHOUT_OFFSET.test(end) ? [start, end] : null;
}

/** A date-time of HTML or microformats as RFC 3339 writes it; what is none comes back as it is, trimmed. */
export function isoDateTime(text: string): string {
  const plain = plainSigns(text);
  const [, date, time = ''] = DATE_TIME.exec(plain) ?? [];
  const clock = clockTime(time);
  return date === undefined || clock === null ? plain : `${date}T${clock}`;
}

/** The end of an event that tells only the time of day: it is on the day of the start. */
export function endOnDay(start: string | undefined, end: string): string {
  const [, day] = /^(-?\d{4}-\d\d-\d\d)(?:T|$)/u.exec(start ?? '') ?? [];
  const clock = clockTime(end);
  return day === undefined || clock === null ? isoDateTime(end) : `${day}T${clock}`;
}

/** `-0800` is `-08:00`. */
function zoneOffset(text: string): string {
  const [, hours, minutes] = OFFSET.exec(text) ?? [];
  return hours === undefined ? '' : hours.toUpperCase() + (minutes === undefined ? '' : `:${minutes}`);
}

/** Editors write minus signs and no-break spaces. No date needs more than 64 characters, and no longer text is changed. */
function plainSigns(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 64 ? trimmed : trimmed.replace(/[\u2010-\u2012\u2212]/gu, '-').replace(/\s/gu, ' ');
}
