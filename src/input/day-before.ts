import { DAY_MS, isoDay } from '../core/civil-time.js';
import { parseEdtf } from '../core/edtf.js';

/** The day before one that is written `2025-02-14`; null for anything else. */
export function dayBefore(day: string): string | null {
  const reading = /^\d{4}-\d\d-\d\d$/u.test(day) ? parseEdtf(day) : null;
  const start = reading?.ok ? reading.value.startMin : null;
  return start === null ? null : isoDay(start - DAY_MS);
}
