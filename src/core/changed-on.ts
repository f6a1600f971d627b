import type { CivilMs } from './civil-time.js';
import type { DateValue } from './date-value.js';

/** How an event stands, as known on a day. */
export interface Standing {
  /** The moment from which it stood so. */
  readonly since: CivilMs;
  /** It stood otherwise before. */
  readonly isRevised: boolean;
}

/**
 * How many events became known or changed on a day. On the first day that something was known (`first`) nothing has
 * changed, where all of them are from that day: there was nothing before.
 */
export function changedOn(
  standings: Iterable<Standing>,
  { startMin, endMax }: DateValue,
  first: CivilMs | undefined,
): number {
  const isThatDay = (time: CivilMs): boolean => time >= (startMin ?? NaN) && time < (endMax ?? NaN);
  let isFirst = isThatDay(first ?? NaN);
  let count = 0;
  for (const { since, isRevised } of standings) {
    isFirst &&= isThatDay(since) && !isRevised;
    if (isThatDay(since)) count += 1;
  }
  return isFirst ? 0 : count;
}
