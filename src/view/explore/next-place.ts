import { earliest } from '../../core/event.js';
import type { EventIndex } from '../../core/many/event-index.js';
import { monthOf } from '../../core/months.js';
import { positionAfter, type Move } from '../keyboard.js';
import type { EventSequence } from './event-sequence.js';
import type { Item } from './many-chart.js';

/** Where a key leads: to something that is drawn, by its id, or to a place among all events. */
export type Destination = { readonly id: string } | { readonly place: number };

/** Among few events, each of which can be reached: to another of them. */
export function nextOfFew(move: Move, id: string, sequence: EventSequence): Destination {
  const months = Array.from({ length: sequence.count }, (_, place) => {
    const when = sequence.at(place)?.when;
    return when ? monthOf(earliest(when)) : Number.MAX_SAFE_INTEGER;
  });
  return { place: positionAfter(move, sequence.placeOf(id), months) };
}

/** Among many, of which some are merged: to the next that is drawn and, beyond the last of these, out of the view. */
export function nextOfMany(
  move: Move,
  id: string,
  items: readonly Item[],
  sequence: EventSequence,
  index: EventIndex,
): Destination {
  if ('to' in move) return { place: move.to === 'first' ? 0 : sequence.count - 1 };
  const here = items.findIndex((item) => item.id === id);
  const months = items.map(({ start }) => (Number.isFinite(start) ? monthOf(start) : Number.MAX_SAFE_INTEGER));
  const there = positionAfter(move, here, months);
  const isAtEnd = there === 0 || there === items.length - 1;
  const next = items[there];
  if (next && there !== here && ('by' in move || !isAtEnd)) return { id: next.id };
  const by = ('by' in move ? move.by : move.month) > 0 ? 1 : -1;
  const edge = items[by > 0 ? items.length - 1 : 0];
  const place = edge ? placeBeyond(edge, by, sequence, index) : -1;
  return place >= 0 && place < sequence.count ? { place } : { id: edge?.id ?? id };
}

/** Of the event after an item, or before it. */
function placeBeyond(item: Item, by: 1 | -1, sequence: EventSequence, index: EventIndex): number {
  if ('event' in item) return sequence.placeOf(item.id) + by;
  const { first, last } = item.cluster.cluster;
  return index.placeOf(item.view.lane.positions[by === 1 ? last - 1 : first] ?? -1) + by;
}
