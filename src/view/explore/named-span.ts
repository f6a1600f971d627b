import { parseEdtf } from '../../core/edtf.js';
import { plainText } from '../../core/field-reader.js';
import { TimeSpan } from '../../core/time-span.js';

/** From the start of one date to the end of another. Throws a RangeError for what is no date, or an end before its start. */
export function namedSpan(start: string, end: string): TimeSpan {
  const [from, to] = [start, end].map((text) => {
    const reading = parseEdtf(plainText(text) ?? '');
    if (!reading.ok) throw new RangeError(reading.message);
    return reading.value;
  });
  const first = from?.startMin ?? NaN;
  const last = to?.endMax ?? NaN;
  if (!(first <= last)) throw new RangeError(`There is no time from ${start} to ${end}.`);
  return new TimeSpan(first, last);
}
