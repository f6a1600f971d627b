import fc from 'fast-check';
import type { DateValue } from '../../src/core/date-value.js';
import { asRevised } from '../../src/core/as-revised.js';
import type { EventIndex } from '../../src/core/many/event-index.js';
import { indexEvents, type IndexOptions } from '../../src/core/many/index-events.js';
import type { IndexedLane } from '../../src/core/many/lane-index.js';
import { ManyEvents } from '../../src/core/many/many-events.js';
import { ColumnsReading } from '../../src/core/many/read-columns.js';
import { readEvent } from '../../src/core/read-event.js';
import { readRevisedEvent } from '../../src/core/revisions.js';
import { secretaryTrips } from './secretary-trips.js';

/** Runs work that is done in slices to its end at once. */
export function finished<Step, Result>(work: Generator<Step, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

export function readColumns(
  records: readonly unknown[],
  { before, listAsOf }: { readonly before?: ColumnsReading; readonly listAsOf?: DateValue } = {},
): ColumnsReading {
  const reading = new ColumnsReading(records, readEvent, listAsOf, before);
  finished(reading.read());
  return reading;
}

/** Records with their revisions. */
export function manyReading(records: readonly unknown[], listAsOf?: DateValue): ColumnsReading {
  const reading = new ColumnsReading(records, readRevisedEvent, listAsOf);
  finished(reading.read());
  return reading;
}

/** A list of many events, as known at the end of a day, exclusive. */
export function manyEvents(records: readonly unknown[], until = Infinity, listAsOf?: DateValue): ManyEvents {
  return new ManyEvents(manyReading(records, listAsOf), readRevisedEvent, until, asRevised);
}

export function indexed(
  records: readonly unknown[],
  options: Partial<IndexOptions> = {},
): { readonly events: ManyEvents; readonly index: EventIndex } {
  const events = manyEvents(records);
  const known = finished(events.known(undefined));
  return { events, index: finished(indexEvents(events, known, { mode: 'group', isAsGiven: false, ...options })) };
}

/** The trips of the US Secretaries of State, written as plainly as can be. */
export const plainTrips: readonly object[] = secretaryTrips.map(({ name, start, end, place }) => ({
  name: place,
  startDate: start,
  endDate: end,
  location: place,
  group: name,
}));

/** A lane of events with these bounds, in time order. */
export function laneOf(bounds: readonly (readonly [number, number])[]): IndexedLane {
  const sorted = bounds.toSorted(([a, aEnd], [b, bEnd]) => a - b || aEnd - bEnd);
  return {
    key: '',
    shared: 0,
    positions: Uint32Array.from(sorted, (_, i) => i),
    starts: Float64Array.from(sorted, ([start]) => start),
    ends: Float64Array.from(sorted, ([, end]) => end),
  };
}

const number = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));

/** `2025-02-14`; mostly of a few years, so that days are met again. */
export const isoDays: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 2023, max: 2025 }) }, fc.integer({ min: 0, max: 9999 })),
    number(1, 12),
    number(1, 28),
  )
  .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${month}-${day}`);

/** `2025-02-14T09:00`, with seconds or without. */
export const isoMoments: fc.Arbitrary<string> = fc
  .tuple(
    isoDays,
    number(0, 23),
    number(0, 59),
    fc.oneof(
      fc.constant(''),
      number(0, 59).map((second) => `:${second}`),
    ),
  )
  .map(([day, hour, minute, second]) => `${day}T${hour}:${minute}${second}`);
