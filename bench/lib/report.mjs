import { environmentLine } from './environment.mjs';
import { markdownTable } from './markdown-table.mjs';
import { withOneDigit, written, writtenTask } from './written.mjs';

const columns = [
  ['gzip, kB', writtenBytes],
  ['first draw, ms', withRatio('firstDraw')],
  ['on the clock, ms', ({ firstDrawClock }) => written(firstDrawClock)],
  ['longest task, ms', ({ longestTask }) => writtenTask(longestTask)],
  ['pan step, ms', withRatio('pan')],
  ['zoom step, ms', withRatio('zoom')],
  ['append one, ms', withRatio('append')],
  ['heap, B per event', ({ heapPerEvent }) => written(heapPerEvent)],
  ['elements', ({ elements }) => written(elements)],
];

/** All that was fetched, and how much of it the first drawing needed where that is less. */
function writtenBytes({ bytes, bytesToDraw = bytes }) {
  const all = withOneDigit(bytes / 1000);
  return bytesToDraw < bytes ? `${all} (${withOneDigit(bytesToDraw / 1000)} to draw)` : all;
}

function withRatio(name) {
  return (summary, floor) => {
    const value = summary[name];
    if (typeof value !== 'number' || typeof floor?.[name] !== 'number' || summary === floor) return written(value);
    return `${written(value)} (${withOneDigit(value / floor[name])}×)`;
  };
}

const titleOf = ({ name, version }) => (version ? `${name} ${version}` : name);

function sizeSection({ name, count, rounds, summaries, skipped }, contestants) {
  const rows = contestants.map((contestant) => {
    const summary = summaries[contestant.name];
    const cells = columns.map(([, cell]) => (summary ? cell(summary, summaries.floor) : '–'));
    if (skipped.includes(contestant.name)) cells[1] = 'skipped';
    return [titleOf(contestant), ...cells];
  });
  return [
    `### ${written(count)} ${name === 'travels' ? 'real trips' : 'events'}, ${rounds} round${rounds === 1 ? '' : 's'}`,
    markdownTable(['', ...columns.map(([head]) => head)], rows),
  ];
}

function leakSection(leaks, contestants) {
  const rows = contestants.map((contestant) => {
    const { nodes, listeners, heap } = leaks[contestant.name];
    return [titleOf(contestant), written(nodes), written(listeners), written(heap && heap / 1000)];
  });
  return [
    '### What stays after 20 mounts and unmounts at 1,000 events',
    markdownTable(['', 'nodes', 'listeners', 'heap, kB'], rows),
  ];
}

/** The whole run as Markdown. */
export function report({ environment, emptyStep, sizes, leaks, complaints }, contestants) {
  return [
    '## Benchmark',
    `${environmentLine(environment)}. Medians; × is the ratio to the floor. By the same measure, a step that does nothing takes ${withOneDigit(emptyStep)} ms.`,
    ...sizes.flatMap((size) => sizeSection(size, contestants)),
    ...leakSection(leaks, contestants),
    ...(complaints.length > 0 ? ['### Errors and warnings', complaints.map((line) => `- ${line}`).join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}
