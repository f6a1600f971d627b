import type { CivilMs } from '../../core/civil-time.js';
import { earliest } from '../../core/event.js';
import type { EventIndex } from '../../core/many/event-index.js';
import { firstRank } from '../../core/many/search-sorted.js';
import { monthOf, monthStart } from '../../core/months.js';
import { monthNumber, positionAfter, type Move } from '../keyboard.js';
import type { EventSequence } from './event-sequence.js';
import type { Item } from './many-chart.js';

/** Where a key leads: to something that is drawn, by its id, or to a place among all events. */
export type Destination = { readonly id: string } | { readonly place: number };

/** Among few events, each of which can be reached: to another of them. */
export function nextOfFew(move: Move, id: string, sequence: EventSequence): Destination {
  const months = Array.from({ length: sequence.count }, (_, place) => monthNumber(sequence.at(place)));
  return { place: positionAfter(move, sequence.placeOf(id), months) };
}

/** In a list of many, of which a page is shown. */
export function nextInPages(move: Move, id: string, sequence: EventSequence): Destination {
  if ('to' in move) return { place: move.to === 'first' ? 0 : sequence.count - 1 };
  const place = sequence.placeOf(id);
  if ('by' in move) return placeOr(place + move.by, id, sequence);
  const when = sequence.at(place)?.when;
  return placeOr(placeOfMonth(when ? earliest(when) : Infinity, move.month > 0 ? 1 : -1, sequence), id, sequence);
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
  const current = items[here];
  const by = ('by' in move ? move.by : move.month) > 0 ? 1 : -1;
  // What has the focus may wait out of view.
  const isOut = current && 'event' in current && !current.mark;
  if (isOut && 'by' in move) return placeOr(sequence.placeOf(id) + by, id, sequence);
  const months = items.map(({ start }) => (Number.isFinite(start) ? monthOf(start) : Number.MAX_SAFE_INTEGER));
  const there = positionAfter(move, here, months);
  const next = items[there];
  const isOtherMonth = months[there] !== months[here];
  if (!isOut && next && there !== here && ('by' in move || isOtherMonth)) return { id: next.id };
  if (!current) return { id };
  const place = 'by' in move ? placeBeyond(current, by, sequence, index) : placeOfMonth(current.start, by, sequence);
  return placeOr(place, id, sequence);
}

function placeOr(place: number, id: string, { count }: EventSequence): Destination {
  return place >= 0 && place < count ? { place } : { id };
}

/** Of the first event in the next month that has any, or in the one before. */
function placeOfMonth(time: CivilMs, by: 1 | -1, { count, at }: EventSequence): number {
  const placeFrom = (start: CivilMs): number =>
    firstRank(0, count, (place) => {
      const when = at(place)?.when;
      return !when || earliest(when) >= start;
    });
  if (!Number.isFinite(time)) return count - 1;
  if (by === 1) return placeFrom(monthStart(monthOf(time) + 1));
  const before = at(placeFrom(monthStart(monthOf(time))) - 1)?.when;
  return before ? placeFrom(monthStart(monthOf(earliest(before)))) : -1;
}

/** Of the event after an item, or before it. */
function placeBeyond(item: Item, by: 1 | -1, sequence: EventSequence, index: EventIndex): number {
  if ('event' in item) return sequence.placeOf(item.id) + by;
  const { first, last } = item.cluster.cluster;
  return index.placeOf(item.view.lane.positions[by === 1 ? last - 1 : first] ?? -1) + by;
}
