import { type CivilMs, DAY_MS, MINUTE_MS } from './civil-time.js';
import { isMoment, mapPoints } from './compose-date.js';
import type { DatePoint, DateValue } from './date-value.js';
import { isTimeZone, offsetMs } from './zone-offset.js';

export { isTimeZone };

/**
 * How far the zone's clocks are ahead of UTC at an instant (ms since 1970-01-01T00:00Z), in minutes; not a whole number
 * before the zone had standard time. NaN where `zone` is not a time zone.
 */
export function offsetMinutes(zone: string, instant: number): number {
  return offsetMs(zone, instant) / MINUTE_MS;
}

/** What the zone's clocks show at an instant (ms since 1970-01-01T00:00Z). NaN where `zone` is not a time zone. */
export function instantToCivil(instant: number, zone: string): CivilMs {
  return instant + offsetMs(zone, instant);
}

/**
 * The instant (ms since 1970-01-01T00:00Z) at which the zone's clocks show a civil time, by the rules that Temporal
 * calls "compatible": of a time that comes twice, when clocks are set back, the first; for one that never comes, when
 * they are set forward, as long after the change as it is written after it. NaN where `zone` is not a time zone.
 *
 * ```
 *   New York, 9 March 2025   01:30   (02:30)   03:30      02:30 is read as 03:30
 *                          EST | no such hour | EDT
 * ```
 */
export function civilToInstant(civil: CivilMs, zone: string): number {
  // No offset is a day long: the offsets a day before and after are those on either side of a change near it.
  const before = offsetMs(zone, civil - DAY_MS);
  const after = offsetMs(zone, civil + DAY_MS);
  if (before === after) return civil - before;
  const instants = [civil - before, civil - after];
  return instants.find((instant) => instantToCivil(instant, zone) === civil) ?? civil - before;
}

/** The value on the wall clocks of another zone. Moments that carry a zone move; days and floating moments stay. */
export function inZone(value: DateValue, zone: string): DateValue {
  return isTimeZone(zone) ? mapPoints(value, (point) => pointInZone(point, zone)) : value;
}

/** The value as told at a place: its floating moments get the place's zone; days and other moments stay. */
export function withZone(value: DateValue, zone: string): DateValue {
  return isTimeZone(zone) ? mapPoints(value, (point) => pointWithZone(point, zone)) : value;
}

export function pointInZone(point: DatePoint, zone: string): DatePoint {
  const { instant } = point;
  if (instant === null || point.zone === zone) return point;
  const civil = instantToCivil(instant, zone);
  return { ...point, min: civil, max: civil, zone };
}

export function pointWithZone(point: DatePoint, zone: string): DatePoint {
  if (point.zone !== null || !isMoment(point)) return point;
  const instant = civilToInstant(point.min, zone);
  const civil = instantToCivil(instant, zone);
  return { ...point, min: civil, max: civil, zone, instant };
}
