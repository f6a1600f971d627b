import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { DiploProblemEvent, DiploTimelineElement, Problem } from '../../src/diplo-timeline.js';
import { all, settled, wordsOf } from './reader.js';

export interface Shown {
  readonly timeline: DiploTimelineElement;
  /** What each `diplo-problem` told the page. */
  readonly events: readonly (readonly Problem[])[];
  /** What the console warned of. */
  readonly warnings: readonly string[];
}

/**
 * Shows a list while listening to everyone who may be told of problems: of so many at least. `attributes` are set before
 * it is read.
 */
export async function show(
  list: unknown,
  attributes: Readonly<Record<string, string>> = {},
  atLeast = 0,
): Promise<Shown> {
  const events: (readonly Problem[])[] = [];
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...said: unknown[]) => warnings.push(said.map(String).join(' '));
  try {
    const timeline = document.createElement('diplo-timeline');
    timeline.lang = 'en';
    timeline.addEventListener('diplo-problem', ({ detail }: DiploProblemEvent) => events.push(detail.problems));
    for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
    if (list !== undefined) timeline.events = list;
    await fixture(html`<div>${timeline}</div>`);
    await settled(timeline);
    await waitUntil(() => timeline.problems.length >= atLeast, 'Too few problems');
    await settled(timeline);
    return { timeline, events, warnings };
  } finally {
    console.warn = warn;
  }
}

/** Holds when exactly these problems are told, in order, in all four places, and each in the console's one warning. */
export function expectProblems({ timeline, events, warnings }: Shown, says: readonly RegExp[]): void {
  const messages = timeline.problems.map(({ message }) => message);
  expect(messages, messages.join('\n')).to.have.length(says.length);
  says.forEach((pattern, i) => expect(messages[i]).to.match(pattern));
  expect(events).to.deep.equal(says.length > 0 ? [timeline.problems] : []);
  expect(warnings).to.have.length(says.length > 0 ? 1 : 0);
  for (const message of messages) expect(warnings[0]).to.include(message);
  const listed = all(timeline, '[part~=problems] li').map((item) => wordsOf(item.textContent));
  expect(listed).to.have.length(says.length);
  messages.forEach((message, i) => expect(listed[i]).to.include(wordsOf(message)));
}
