import { MINUTE_MS } from '../core/civil-time.js';
import { offsetMs } from '../core/zone-offset.js';
import { utcWords } from './date-unit-words.js';

/** `UTC+1`, `UTC−3:30` at an instant: the same in every language. */
export function utcOffsetWords(zone: string, instant: number): string {
  return utcWords(Math.round(offsetMs(zone, instant) / MINUTE_MS));
}
