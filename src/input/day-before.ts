import { DAY_MS, isoDay } from '../core/civil-time.js';

/** The day before one that is written `2025-02-14`; null for anything else. */
export function dayBefore(day: string): string | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(day) ?? [];
  return year === undefined ? null : isoDay(Date.UTC(Number(year), Number(month) - 1, Number(date)) - DAY_MS);
}
