import type { CivilMs } from '../../core/civil-time.js';
import type { EventList, RecordReader } from '../../core/event-list.js';
import type { TimelineEvent } from '../../core/event.js';
import { laneMode, type LaneMode } from '../../core/lanes.js';
import { isEmptyFilter, matcherOf, type EventFilter, type StatusWords } from '../../core/many/event-filter.js';
import { appendEvents } from '../../core/many/append-events.js';
import type { EventIndex } from '../../core/many/event-index.js';
import { indexEvents } from '../../core/many/index-events.js';
import type { ManyDigest } from '../../core/many/many-digest.js';
import { ManyEvents } from '../../core/many/many-events.js';
import { ColumnsReading } from '../../core/many/read-columns.js';
import { readEvent } from '../../core/read-event.js';
import type { History } from '../wording.js';
import { runInSlices } from './slices.js';

/** What decides which events are shown, and in which lanes. */
export interface ShownSettings {
  /** What was known by then, exclusive. */
  readonly until: CivilMs;
  readonly lanes: LaneMode;
  /** Lanes come in the order of the list. */
  readonly isAsGiven: boolean;
  readonly filter: EventFilter;
  /** Undefined where nothing is looked for. */
  readonly statusWords: StatusWords | undefined;
}

/** Many events, ready to be looked at. */
export interface Shown {
  readonly reading: ColumnsReading;
  readonly events: ManyEvents;
  readonly index: EventIndex;
  readonly digest: ManyDigest;
  /** How many there are without the filter. */
  readonly total: number;
  /** What was asked for. */
  readonly key: string;
}

/** Long work is told of after this, and then as often, ms. */
const TELL_MS = 100;

/** Reads and indexes lists of many events in slices, and tells how far it is. New work ends what is still running. */
export class ManySource {
  /** While long work runs: how many events it is about, and what part of it is done, 0 to 1. */
  progress: { readonly total: number; readonly part: number } | null = null;

  #reading: ColumnsReading | undefined;
  /** What is read now, until what was asked for last is found in it: nothing else is begun meanwhile. */
  #loading: ColumnsReading | undefined;
  /** The reading that it goes on from. */
  #grownFrom: ColumnsReading | undefined;
  #readRecord: RecordReader = readEvent;
  #history: History | undefined;
  #shown: Shown | undefined;
  /** What was asked for last. */
  #settings: ShownSettings | undefined;
  /** What was looked for last: in which reading, and how. */
  #wanted: ColumnsReading | undefined;
  #key = '';
  #abort = new AbortController();

  constructor(private readonly changed: () => void) {}

  /** How the events that were asked for last are shown; undefined while there are none yet. */
  get shown(): Shown | undefined {
    return this.#shown;
  }

  stop(): void {
    this.#abort.abort();
    this.#loading = undefined;
    this.progress = null;
  }

  /** Reads a list's records; null when other work came between. Of a list that only grew, what is new is read. */
  async load(
    list: EventList,
    readRecord: RecordReader = readEvent,
    history: History | undefined,
  ): Promise<EventList | null> {
    const records = list.unread ?? [];
    const isSame = readRecord === this.#readRecord && this.#reading?.listAsOf?.text === list.ownAsOf?.text;
    const before = isSame && this.#reading && startsWith(records, this.#reading.records) ? this.#reading : undefined;
    const reading = new ColumnsReading(records, readRecord, list.ownAsOf, before);
    this.#loading = reading;
    if ((await this.#run(reading.read(), records.length)) === null) return null;
    this.#grownFrom = before;
    this.#reading = reading;
    this.#readRecord = readRecord;
    this.#history = history;
    // What was asked for of the list before will be asked for of this one: nobody has to see it half ready.
    if (this.#settings) await this.#select(this.#settings);
    if (this.#loading !== reading) return null;
    this.#loading = undefined;
    const { newestAsOf, problems } = reading;
    const isNewer = (newestAsOf?.endMax ?? -Infinity) > (list.ownAsOf?.endMax ?? -Infinity);
    const asOf = isNewer ? newestAsOf : list.ownAsOf;
    return {
      ...list,
      ...(asOf ? { asOf } : {}),
      hasRevisions: reading.hasRevisions,
      problems: [...list.problems, ...problems],
    };
  }

  /** Makes ready what these settings show; a promise while that takes time, undefined when it is there. */
  prepare(settings: ShownSettings): Promise<void> | undefined {
    this.#settings = settings;
    return this.#loading ? undefined : this.#select(settings);
  }

  #select(settings: ShownSettings): Promise<void> | undefined {
    const reading = this.#reading;
    const key = JSON.stringify(settings);
    if (!reading || (key === this.#key && reading === this.#wanted)) return undefined;
    this.#key = key;
    this.#wanted = reading;
    const events = new ManyEvents(
      reading,
      this.#readRecord,
      settings.until,
      this.#history?.asRevised ?? ((event) => event),
    );
    const isGrown = key === this.#shown?.key && this.#shown.reading === this.#grownFrom;
    const work = select(events, reading, settings, isGrown ? this.#shown : undefined);
    return this.#run(work, reading.records.length).then((found) => {
      if (found) this.#shown = { ...found, key };
    });
  }

  async #run<Step, Result>(work: Generator<Step, Result>, total: number): Promise<Result | null> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    let told = performance.now();
    const result = await runInSlices(work, signal, (step) => {
      if (performance.now() < told + TELL_MS) return;
      told = performance.now();
      this.progress = { total, part: typeof step === 'number' ? step / total : 1 };
      this.changed();
    });
    if (!signal.aborted) this.progress = null;
    return signal.aborted ? null : result;
  }
}

function startsWith(records: readonly unknown[], beginning: readonly unknown[]): boolean {
  if (beginning.length > records.length) return false;
  for (let i = 0; i < beginning.length; i += 1) if (records[i] !== beginning[i]) return false;
  return true;
}

function* select(
  events: ManyEvents,
  reading: ColumnsReading,
  { lanes, isAsGiven, filter, statusWords }: ShownSettings,
  before: Shown | undefined,
): Generator<undefined, Omit<Shown, 'key'>> {
  if (before && isEmptyFilter(filter)) {
    const added = yield* events.known(undefined, before.events.columns.length);
    const index = appendEvents(before.index, events, added);
    const total = before.total + added.length;
    if (index) return { reading, events, index, digest: yield* events.digesting(added, before.digest), total };
  }
  const all = yield* events.known(undefined);
  const isMatch = matcherOf(filter, statusWords);
  // A revised event is looked at as it was known; any other as it is written.
  const matches = (position: number): boolean => isMatch(searchable(reading.records[position], events, position));
  const found = isEmptyFilter(filter) ? all : yield* events.known(matches);
  const mode = laneMode(lanes, lanes === 'auto' ? sampleOf(events) : []);
  const index = yield* indexEvents(events, found, { mode, isAsGiven });
  return { reading, events, index, digest: yield* events.digesting(found), total: all.length };
}

function searchable(record: unknown, events: ManyEvents, position: number): object {
  const isPlain = typeof record === 'object' && record !== null && !('revisions' in record);
  return (isPlain ? record : events.at(position)) ?? {};
}

/** As many events as `auto` looks at: one for each group, or for each place. */
function sampleOf({ columns: { groups, places } }: ManyEvents): readonly TimelineEvent[] {
  const blank = { id: '', index: 0, name: '', attendee: [], about: [], subjectOf: [] };
  const [, group] = groups.texts;
  return [
    ...(group === undefined ? [] : [{ ...blank, group }]),
    ...places.texts.slice(1, 10).map((name) => ({ ...blank, location: { name } })),
  ];
}
