import { type CivilMs, DAY_MS, MAX_CIVIL_MS } from './civil-time.js';
import type { DatePoint, Precision, Reading } from './date-value.js';

/** Two days short of what can be counted, so that any zone's clock can still show it. */
const FARTHEST_MS = MAX_CIVIL_MS - 2 * DAY_MS;

/** A date from `min` to `max` with the qualifiers of its text, or the reason why it lies too far away. */
export function datePoint(
  text: string,
  min: CivilMs,
  max: CivilMs,
  precision: Precision,
  more?: Partial<Pick<DatePoint, 'season' | 'zone' | 'instant'>>,
): Reading<DatePoint> {
  // Not "farther than": NaN, for a year beyond all counting, has to fail too.
  if (!(min >= -FARTHEST_MS && max <= FARTHEST_MS)) {
    return failure(`“${text}” is too far away: years go from 271,821 BC to AD 275,760.`);
  }
  const uncertain = /[?%]/.test(text);
  const approximate = /[~%]/.test(text);
  const point = { min, max, precision, season: null, uncertain, approximate, zone: null, instant: null };
  return { ok: true, value: { ...point, ...more } };
}

export const failure = (message: string) => ({ ok: false, message }) as const;

/** Ten or a hundred years that one unspecified digit or two leave open are a decade or a century. */
export const yearPrecision = (years: number): Precision =>
  years === 10 ? 'decade' : years === 100 ? 'century' : 'year';
