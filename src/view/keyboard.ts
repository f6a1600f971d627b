import { earliest, type TimelineEvent } from '../core/event.js';
import { monthOf } from '../core/months.js';

/** Where a key on an event leads: `by` steps in time order, to an end of the list, or to the next month with events. */
export type Move = { readonly by: number } | { readonly to: 'first' | 'last' } | { readonly month: 1 | -1 };

const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: { by: 1 },
  ArrowDown: { by: 1 },
  ArrowLeft: { by: -1 },
  ArrowUp: { by: -1 },
  Home: { to: 'first' },
  End: { to: 'last' },
  PageDown: { month: 1 },
  PageUp: { month: -1 },
};

/** Right to left, the keys follow the picture. */
export function moveForKey(key: string, isMirrored: boolean): Move | undefined {
  const meant = isMirrored ? key.replace(/Left|Right/u, (side) => (side === 'Left' ? 'Right' : 'Left')) : key;
  return Object.hasOwn(MOVES, meant) ? MOVES[meant] : undefined;
}

/** The position a move leads to. `months` tells the month of each position, in order; undated ones share the last. */
export function positionAfter(move: Move, position: number, months: readonly number[]): number {
  const last = months.length - 1;
  if ('to' in move) return move.to === 'first' ? 0 : last;
  if ('by' in move) return Math.min(Math.max(position + move.by, 0), last);
  const here = months[position] ?? 0;
  if (move.month === 1) {
    const next = months.findIndex((month) => month > here);
    return next === -1 ? last : next;
  }
  const before = months.findLast((month) => month < here);
  return before === undefined ? 0 : months.indexOf(before);
}

/** Counts months, so that Page Up and Page Down can go from one to the next. */
export function monthNumber(event: TimelineEvent | undefined): number {
  return event?.when ? monthOf(earliest(event.when)) : Number.MAX_SAFE_INTEGER;
}
