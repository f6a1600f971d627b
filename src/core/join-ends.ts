import { type DateEnd, isMoment } from './compose-date.js';
import { failure } from './date-point.js';
import type { DateReading, DateValue } from './date-value.js';
import { pointInZone, pointWithZone } from './time-zone.js';

/**
 * Makes one date of two ends that were read apart, or says why they do not go together. A date has one clock: an end in
 * another zone is told in the start's, and an end without a zone is told by the clocks of `place`, where that has any,
 * else taken to be in the other's.
 */
export function joinEnds(
  compose: (start: DateEnd, end: DateEnd) => DateValue,
  [startEnd, startText]: readonly [DateEnd, string],
  [endEnd, endText]: readonly [DateEnd, string],
  place?: string,
): DateReading {
  const [start, end] = [atPlace(startEnd, place), atPlace(endEnd, place)];
  if (isReversed(start, end)) return failure(`The date ends (${endText}) before it starts (${startText}).`);
  const zone = zoneOf(start) ?? zoneOf(end);
  return { ok: true, value: compose(onClock(start, zone), onClock(end, zone)) };
}

/** It may end on the day that it starts, or within the month. */
function isReversed(start: DateEnd, end: DateEnd): boolean {
  if (typeof start === 'string' || typeof end === 'string') return false;
  if (start.instant !== null && end.instant !== null) return start.instant > end.instant;
  return start.min > (isMoment(end) ? end.min : end.max - 1);
}

const zoneOf = (end: DateEnd): string | null => (typeof end === 'string' ? null : end.zone);

function atPlace(end: DateEnd, zone: string | undefined): DateEnd {
  return typeof end === 'string' || zone === undefined ? end : pointWithZone(end, zone);
}

function onClock(end: DateEnd, zone: string | null): DateEnd {
  return typeof end === 'string' || zone === null ? end : pointInZone(pointWithZone(end, zone), zone);
}
