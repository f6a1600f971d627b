import { environmentLine } from './environment.mjs';
import { markdownTable } from './markdown-table.mjs';
import { written, writtenTask } from './written.mjs';

const head = [
  'diplo-timeline',
  'events',
  'first draw, ms',
  'on the clock, ms',
  'longest task, ms',
  'elements',
  'step, ms',
  'errors and warnings',
];

/** The run of hostile lists as Markdown. */
export function hostileReport({ environment, shapes }) {
  const rows = shapes.map(({ title, count, firstDraw, firstDrawClock, longestTask, elements, step, complaints }) => [
    title,
    written(count),
    written(firstDraw),
    written(firstDrawClock),
    writtenTask(longestTask),
    written(elements),
    written(step),
    complaints.length,
  ]);
  const complaints = shapes.flatMap((shape) => shape.complaints.map((complaint) => `- ${shape.title}: ${complaint}`));
  return [
    '## Hostile lists',
    `${environmentLine(environment)}.`,
    markdownTable(head, rows),
    ...(complaints.length > 0 ? [complaints.join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}
