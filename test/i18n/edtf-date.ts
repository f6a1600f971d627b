import type { DateValue } from '../../src/core/date-value.js';
import { parseEdtf } from '../../src/core/edtf.js';

/** The value of an EDTF text that is known to be good. */
export function edtfDate(text: string): DateValue {
  const reading = parseEdtf(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.message}`);
  return reading.value;
}
