import { HOUR_MS, MAX_CIVIL_MS, MINUTE_MS } from './civil-time.js';

const OFFSET = /^([+-])(\d\d)(?::([0-5]\d))?$/;
/** How `Intl` writes offsets; seconds occur before zones had standard time (Kolkata in 1900: `GMT+05:21:10`). */
const LONG_OFFSET = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;
/** UTC-12:00 to UTC+14:00 are in use; ISO 8601-2 stops there in both directions. */
const MAX_OFFSET_MS = 14 * HOUR_MS;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The format that tells a zone's offsets, null for a name that `Intl` does not know. */
function offsetFormat(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known) return known;
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
    return format;
  } catch {
    return null;
  }
}

/** The offset of `Z`, `+01` or `+01:00`; null for other names and for offsets that no clock has. */
function fixedOffsetMs(zone: string): number | null {
  if (zone === 'Z') return 0;
  const match = OFFSET.exec(zone);
  const offset = match && offsetOf(match);
  return offset !== null && Math.abs(offset) <= MAX_OFFSET_MS ? offset : null;
}

function offsetOf([, sign, hours = '0', minutes = '0', seconds = '0']: RegExpExecArray): number {
  const size = Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds) * 1000;
  return sign === '-' ? -size : size;
}

/** Is it an IANA name such as `Europe/Berlin`, an offset such as `+01:00`, or `Z`? */
export function isTimeZone(name: string): boolean {
  return fixedOffsetMs(name) !== null || (!/^[+-]/.test(name) && offsetFormat(name) !== null);
}

/** How far the zone's clocks are ahead of UTC at an instant (ms since 1970-01-01T00:00Z), ms. NaN: no such zone. */
export function offsetMs(zone: string, instant: number): number {
  const fixed = fixedOffsetMs(zone);
  if (fixed !== null) return fixed;
  // Instants at the end of all time stay within what Intl can print.
  const printable = Math.max(-MAX_CIVIL_MS, Math.min(MAX_CIVIL_MS, instant));
  const match = LONG_OFFSET.exec(offsetFormat(zone)?.format(printable) ?? '');
  return match ? offsetOf(match) : NaN;
}

/** `+05:30`; minutes only. */
export function offsetText(offset: number): string {
  const clock = new Date(Math.abs(offset)).toISOString();
  return (offset < 0 ? '-' : '+') + clock.slice(11, 16);
}
