import type { CivilMs } from './civil-time.js';
import { BOUNDS } from './compose-date.js';
import type { DateValue } from './date-value.js';
import type { Change, TimelineEvent } from './event.js';
import { knownFrom } from './known.js';

/**
 * A revised event as it was known at the end of a day (`until`, exclusive), with how that differs from before; null when
 * it was not known by then. Its first state became known with the list, unless it says otherwise, and with its first
 * revision at the latest.
 */
export function asRevised(event: TimelineEvent, until: CivilMs, listAsOf: DateValue | undefined): TimelineEvent | null {
  const { history = [] } = event;
  const count = history.findLastIndex(({ asOf }) => knownFrom(asOf, listAsOf) < until) + 1;
  const known = history.slice(0, count);
  const last = known.findLast((state) => state.event);
  if (!last?.event) return null;
  const next = history[count];
  const changes = known.flatMap(({ event: after, ...state }, i): readonly Change[] => {
    const before = known.slice(0, i).findLast((earlier) => earlier.event)?.event;
    if (!before || !state.asOf) return [];
    const isReinstated = after && known[i - 1]?.event === null;
    return [{ ...state, asOf: state.asOf, before, after, ...(isReinstated ? { reinstated: true } : {}) }];
  });
  // What was wrong from the start was never moved.
  const move = changes.findLast(({ before, after, correction }) => after && !correction && isMove(before, after));
  return {
    ...last.event,
    id: event.id,
    ...(known.at(-1)?.event === null ? { withdrawn: true } : {}),
    ...(move?.before.when ? { movedFrom: move.before.when } : {}),
    ...(changes.length > 0 ? { changes } : {}),
    ...(next?.correction && next.asOf ? { correctedOn: next.asOf } : {}),
  };
}

/** From one date to another, not from one spelling of a date to another. */
function isMove({ when: before }: TimelineEvent, { when: after }: TimelineEvent): boolean {
  return BOUNDS.some((bound) => before?.[bound] !== after?.[bound]);
}
