import { startOfDay, type CivilMs } from '../civil-time.js';
import type { DateValue } from '../date-value.js';
import type { RecordReader } from '../event-list.js';
import { isRecord, plainText, type RawRecord } from '../field-reader.js';
import { knownFrom } from '../known.js';
import { doubledId, madeId } from '../made-id.js';
import type { Problem } from '../problem.js';
import { EventColumns, READABLE, REVISED, TIMED, WHOLE_DAYS } from './event-columns.js';
import { IdTable } from './id-table.js';
import { plainReading, readPlainRecord } from './plain-record.js';
import { setEvent } from './set-event.js';

/** Records between two looks at the clock. */
const STRIDE = 2048;

/** Needs no cleaning. */
const SIMPLE_ID = /^[\w.:-]*$/;

/** Reads records into columns: plainly written ones at a glance, all others in full. */
export class ColumnsReading {
  readonly columns: EventColumns;
  readonly problems: Problem[];
  /** The positions of the events that have an id of their own. */
  readonly ids: IdTable;
  /** The newest day on which any of the events became known. */
  newestAsOf: DateValue | undefined;
  hasRevisions: boolean;
  /** The days on which something became known, in order, when all are read. */
  days: readonly CivilMs[] = [];

  /** How many of its first records another reading had read. */
  readonly #from: number;
  /** Since when those are known that do not say so themselves. */
  readonly #listKnownFrom: CivilMs;
  readonly #days: Set<CivilMs>;
  #since = NaN;
  readonly #plain = plainReading();

  constructor(
    readonly records: readonly unknown[],
    private readonly readRecord: RecordReader,
    readonly listAsOf: DateValue | undefined,
    /** A reading of the first of these records, which need not be read again; it is used up. */
    before?: ColumnsReading,
  ) {
    this.#from = before?.columns.length ?? 0;
    this.#listKnownFrom = knownFrom(undefined, listAsOf);
    this.#days = new Set(before?.days);
    this.columns = new EventColumns(records.length, before?.columns);
    this.problems = [...(before?.problems ?? [])];
    const idAt = (position: number): string => idOf(records[position]);
    this.ids = before?.ids ?? new IdTable(records.length, idAt);
    this.ids.idAt = idAt;
    this.newestAsOf = before?.newestAsOf;
    this.hasRevisions = before?.hasRevisions ?? false;
  }

  /** Yields how many are read, so that it can be done in slices. */
  *read(): Generator<number, void> {
    const { length } = this.records;
    for (let from = this.#from; from < length; from += STRIDE) {
      this.#readSome(from, Math.min(from + STRIDE, length));
      yield from;
    }
    this.days = [...this.#days].filter(Number.isFinite).sort((a, b) => a - b);
  }

  #readSome(from: number, to: number): void {
    for (let position = from; position < to; position += 1) {
      const record = this.records[position];
      if (this.#isPlain(record)) this.#takePlain(record, position);
      else this.#readInFull(record, position);
    }
  }

  #isPlain(record: unknown): boolean {
    try {
      return isRecord(record) && readPlainRecord(record, this.#plain);
    } catch {
      return false; // a getter threw: reading it in full tells the reason
    }
  }

  #takePlain(record: unknown, position: number): void {
    const { columns } = this;
    const { start, end, isTimed, id, status, place, group, person, knownFrom: ownKnownFrom } = this.#plain;
    columns.start[position] = start;
    columns.end[position] = end;
    columns.flags[position] = READABLE | (isTimed ? TIMED : WHOLE_DAYS);
    columns.status[position] = columns.statuses.codeOf(status);
    columns.place[position] = columns.places.codeOf(place);
    columns.group[position] = columns.groups.codeOf(group);
    columns.person[position] = columns.persons.codeOf(person);
    const since = Number.isNaN(ownKnownFrom) ? this.#listKnownFrom : ownKnownFrom;
    columns.knownFrom[position] = since;
    // Most are known since the same moment as the one before.
    if (since !== this.#since) this.#days.add(startOfDay(since));
    this.#since = since;
    // The day itself is read only where it is the newest.
    if (ownKnownFrom >= (this.newestAsOf?.endMax ?? -Infinity)) {
      this.newestAsOf = this.readRecord(record, position).event?.asOf;
    }
    if (id !== '') this.#identify(cleanId(id), position);
  }

  #readInFull(record: unknown, position: number): void {
    const { event, problems, hasRevisions } = this.readRecord(record, position);
    for (const problem of problems) this.problems.push(problem);
    if (!event) return;
    setEvent(this.columns, position, event, this.listAsOf);
    if (hasRevisions === true || event.history) {
      this.columns.flags[position] = READABLE | REVISED;
      this.hasRevisions = true;
    }
    for (const asOf of event.history?.map((state) => state.asOf) ?? [event.asOf]) {
      this.#days.add(startOfDay(knownFrom(asOf, this.listAsOf)));
      if ((asOf?.endMax ?? -Infinity) > (this.newestAsOf?.endMax ?? -Infinity)) this.newestAsOf = asOf;
    }
    const id = idOf(record);
    if (id !== '') this.#identify(id, position);
  }

  #identify(id: string, position: number): void {
    // To make the one that it is compared with takes longer than all else here.
    if (id.startsWith('event-') && id === madeId(position)) return;
    if (this.ids.claim(id, position) !== position) this.problems.push(doubledId(id, position));
  }
}

/** The id that a record gives itself, as `readEvent` has it; empty where it gives none. */
function idOf(record: unknown): string {
  try {
    return cleanId((record as RawRecord).id);
  } catch {
    return '';
  }
}

function cleanId(id: unknown): string {
  return typeof id === 'string' && SIMPLE_ID.test(id) ? id : (plainText(id) ?? '');
}
