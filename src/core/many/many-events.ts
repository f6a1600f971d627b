import type { Standing } from '../changed-on.js';
import type { CivilMs } from '../civil-time.js';
import type { DateValue } from '../date-value.js';
import type { RecordReader } from '../event-list.js';
import type { TimelineEvent } from '../event.js';
import { asKnown } from '../known.js';
import { idAmong } from '../made-id.js';
import { CHANGED, EventColumns, READABLE, REVISED, UNDATED } from './event-columns.js';
import type { ColumnsReading } from './read-columns.js';
import { manyDigest, type ManyDigest } from './many-digest.js';
import { setEvent } from './set-event.js';

/** Tells how an event with a history stood on a day. */
export type Revise = (event: TimelineEvent, until: CivilMs, listAsOf: DateValue | undefined) => TimelineEvent | null;

/** Events that were read lately and may be asked for again. */
const MOST_KEPT = 2000;

/** A list of many events: columns of all, and each event itself for whoever asks for it. */
export class ManyEvents {
  readonly columns: EventColumns;
  readonly #kept = new Map<number, TimelineEvent>();

  constructor(
    private readonly reading: ColumnsReading,
    private readonly readRecord: RecordReader,
    /** As known at the end of this day, exclusive. */
    private readonly until: CivilMs,
    private readonly revise: Revise,
  ) {
    this.columns = reading.columns;
  }

  /** The event at a position of the list, read from its record; undefined where there is none, or none was known. */
  at(position: number): TimelineEvent | undefined {
    const kept = this.#kept.get(position);
    if (kept) return kept;
    if (!this.columns.has(position, READABLE)) return undefined;
    const { event } = this.readRecord(this.reading.records[position], position);
    if (!event) return undefined;
    const [known] = asKnown(
      [{ ...event, id: this.idAt(position, event.id) }],
      this.until,
      this.reading.listAsOf,
      this.revise,
    );
    if (!known) return undefined;
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(position, known);
    return known;
  }

  /** Its own id; where it has none, or another event has it too, one made from its position. */
  idAt(position: number, own: string): string {
    return idAmong(this.reading.ids, own, position);
  }

  positionOf(id: string): number | undefined {
    // Of an id that was made from a position, it is the first number.
    const position = this.reading.ids.get(id) ?? Number(/\d+/u.exec(id)?.[0]) - 1;
    return this.at(position)?.id === id ? position : undefined;
  }

  /** Positions of those that were known by then, in the order of the list from one on; only those that `isMatch` takes. */
  *known(isMatch: ((position: number) => boolean) | undefined, from = 0): Generator<undefined, Uint32Array> {
    const { columns, until } = this;
    const { length, flags, knownFrom } = columns;
    const found = new Uint32Array(length - from);
    let count = 0;
    for (let position = from; position < length; position += 1) {
      if ((position & 0x3fff) === 0) yield;
      const bits = flags[position] ?? 0;
      if ((bits & READABLE) === 0) continue;
      const isKnown = bits & REVISED ? this.#settle(position) : (knownFrom[position] ?? 0) < until;
      if (!isKnown || (isMatch && !isMatch(position))) continue;
      found[count] = position;
      count += 1;
    }
    return found.subarray(0, count);
  }

  /** Takes a revised event into the columns as it was known; false when it was not. */
  #settle(position: number): boolean {
    const event = this.at(position);
    if (!event) return false;
    setEvent(this.columns, position, event, this.reading.listAsOf);
    this.columns.flags[position] = (this.columns.flags[position] ?? 0) | REVISED;
    return true;
  }

  /** How those at these positions stand, as known by then. */
  *standings(positions: Iterable<number>): Generator<Standing, void> {
    const { knownFrom } = this.columns;
    for (const position of positions)
      yield { since: knownFrom[position] ?? NaN, isRevised: this.columns.has(position, CHANGED) };
  }

  /** What is said as a whole of the events at these positions, and of those of a digest of the ones before; in slices. */
  digesting(positions: Uint32Array, before?: ManyDigest): Generator<undefined, ManyDigest> {
    return manyDigest(this.columns, positions, (position) => this.at(position), before);
  }

  isUndated(position: number): boolean {
    return this.columns.has(position, UNDATED);
  }
}
