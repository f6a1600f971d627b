import { dataSet } from './data.mjs';
import { environment } from './lib/environment.mjs';
import { growth } from './lib/growth.mjs';
import { markdownTable } from './lib/markdown-table.mjs';
import { median } from './lib/median.mjs';
import { written } from './lib/written.mjs';
import { writeResults } from './lib/write-results.mjs';
import { readEvent } from '../dist/npm/core/read-event.js';
import { appendEvents } from '../dist/npm/core/many/append-events.js';
import { layoutClusters } from '../dist/npm/core/many/cluster-layout.js';
import { indexEvents } from '../dist/npm/core/many/index-events.js';
import { ManyEvents } from '../dist/npm/core/many/many-events.js';
import { ColumnsReading } from '../dist/npm/core/many/read-columns.js';
import { TimeScale } from '../dist/npm/core/time-scale.js';
import { TimeSpan } from '../dist/npm/core/time-span.js';

const SIZES = [1000, 10_000, 100_000, 1_000_000];
const ROUNDS = 5;
const WIDTH = 1200;
const EM = 16;

/** Runs work that is done in slices to its end. */
function finish(work) {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Milliseconds that one call takes; short ones are repeated. */
function time(act, times = 1) {
  const from = performance.now();
  for (let i = 0; i < times; i++) act(i);
  return (performance.now() - from) / times;
}

/** The list in columns, as a page's list of many events is read. */
function read(records) {
  const reading = new ColumnsReading(records, readEvent, undefined);
  finish(reading.read());
  return new ManyEvents(reading, readEvent, Infinity, (event) => event);
}

/** A view of one part in `parts` of the whole extent, its start moved on by `shift` of the view's length. */
function spanOf({ whole }, parts, shift = 0) {
  const length = whole.length / parts;
  const start = whole.start + whole.length * 0.4 + shift * length;
  return new TimeSpan(start, start + length);
}

/** The marks and clusters of a span. */
function view(index, span, before) {
  return index.view({
    start: span.start,
    end: span.end,
    pxPerMs: WIDTH / span.length,
    collapsed: new Set(),
    before,
  });
}

/** Where they are drawn. */
function clusters(shown, span) {
  const scale = new TimeScale(span, 0, WIDTH);
  return shown.lanes.map((lane) => layoutClusters(lane, { y: 0, height: 100 }, scale, EM));
}

/** Milliseconds of each part of the work, in the order in which it is done. */
function measure(records) {
  let events;
  let index;
  let shown;
  const indexed = () =>
    finish(indexEvents(events, finish(events.known(undefined)), { mode: 'group', isAsGiven: false }));
  const taken = {};
  taken['read the records'] = time(() => {
    events = read(records);
  });
  taken['index them by lane'] = time(() => {
    index = indexed();
  });
  taken['rows and clusters of all, at a new level'] = time(() => {
    shown = view(index, spanOf(index, 1));
  });
  taken['the same, of a twentieth'] = time(() => {
    shown = view(index, spanOf(index, 20));
  });
  const { unit } = shown;
  taken['a step of a pan'] = time((i) => {
    shown = view(index, spanOf(index, 20, (i % 10) / 20), unit);
  }, 50);
  taken['place its clusters'] = time(() => clusters(shown, spanOf(index, 20)), 50);
  taken['find an event’s place'] = time((i) => index.rankOf((i * 7919) % records.length), 50);
  const more = [...records, { id: 'one-more', name: 'One more', startDate: '2020-02-03', group: 'Lane 1' }];
  const grown = new ColumnsReading(more, readEvent, undefined, events.reading);
  taken['append one event'] = time(() => {
    finish(grown.read());
    const after = new ManyEvents(grown, readEvent, Infinity, (event) => event);
    appendEvents(index, after, finish(after.known(undefined, records.length)));
  });
  return taken;
}

const twoDigits = (ms) => String(Number(ms.toPrecision(2)));

const rows = new Map();
for (const size of SIZES) {
  const { records } = dataSet(String(size));
  measure(records); // the first one compiles
  const rounds = Array.from({ length: ROUNDS }, () => measure(records));
  for (const name of Object.keys(rounds[0])) {
    rows.set(name, [...(rows.get(name) ?? []), median(rounds.map((taken) => taken[name]))]);
  }
  process.stderr.write(`${size}\n`);
}
const { date, node, cpu, cores } = environment();
const head = ['ms', ...SIZES.map((size) => written(size)), 'grows with n to the'];
const markdown = [
  '## How each part grows',
  `${date.slice(0, 16).replace('T', ' ')} UTC, Node ${node}, ${cpu}, ${cores} cores. Medians of ${ROUNDS} rounds.`,
  markdownTable(
    head,
    [...rows].map(([name, values]) => [name, ...values.map(twoDigits), growth(SIZES, values).toFixed(2)]),
  ),
]
  .join('\n\n')
  .concat('\n');
writeResults({ 'unit.md': markdown });
process.stdout.write(markdown);
