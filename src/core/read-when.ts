import type { DateValue } from './date-value.js';
import { parseEdtf } from './edtf.js';
import { plainText, type FieldReader } from './field-reader.js';
import { joinDates } from './join-dates.js';
import { inZone, withZone } from './time-zone.js';

/** When an event is, told by the clocks of `zone`: its `date`, else its `startDate` and `endDate`. */
export function readWhen(fields: FieldReader, zone: string | undefined): DateValue | 'unreadable' | undefined {
  const date = fields.find('date');
  const start = fields.find('startDate', 'start');
  const end = fields.find('endDate', 'end');
  const field = date ?? start ?? end;
  if (!field) return undefined;
  const reading = date
    ? parseEdtf(dateText(date.value), zone)
    : joinDates(start ? dateText(start.value) : undefined, end ? dateText(end.value) : undefined, zone);
  if (!reading.ok) {
    const value = !date && start && end ? `${dateText(start.value)}/${dateText(end.value)}` : field.value;
    fields.report('error', field.name, value, reading.message);
    return 'unreadable';
  }
  return zone === undefined ? reading.value : inZone(withZone(reading.value, zone), zone);
}

/** The date in a field that its record can do without. */
export function readDateField(fields: FieldReader, name: string): DateValue | undefined {
  const found = fields.find(name);
  if (!found) return undefined;
  const reading = parseEdtf(dateText(found.value));
  if (reading.ok) return reading.value;
  fields.report('warning', name, found.value, reading.message);
  return undefined;
}

/** A `Date` is an instant, not a civil day: told apart here so that the message can say what to write. */
function dateText(value: unknown): string {
  return value instanceof Date ? 'a JavaScript Date' : (plainText(value) ?? typeof value);
}
