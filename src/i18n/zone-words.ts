import { type CivilMs, MINUTE_MS } from '../core/civil-time.js';
import { civilToInstant } from '../core/time-zone.js';
import { offsetMs } from '../core/zone-offset.js';
import { utcWords } from './date-unit-words.js';

/** `UTC+1`, `UTC−3:30`: the same in every language. */
export function utcOffsetWords(zone: string, time: CivilMs): string {
  return utcWords(Math.round(offsetMs(zone, civilToInstant(time, zone)) / MINUTE_MS));
}
