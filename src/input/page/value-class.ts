// microformats value-class pattern, "date and time values"; https://microformats.org/wiki/value-class-pattern
import { clockTime } from '../clock-time.js';

/** A date-time of parts that stand apart, `YYYY-MM-DD HH:MM`; the first of each kind counts. Undefined: there is no date. */
export function dateOfValues(values: readonly string[]): string | undefined {
  const texts = values.map((value) => value.trim());
  const date = texts.find((text) => /^-?\d{4}-\d\d(?:-\d\d)?(?:$|[T\s])/iu.test(text));
  if (date === undefined || date.length > 10) return date;
  const time = texts.map(clockTime).find((text) => text !== null);
  const zone = texts.find((text) => /^(?:Z|[+-]\d\d(?::?\d\d)?)$/iu.test(text)) ?? '';
  return time === undefined ? date : `${date} ${time}${zone}`;
}
