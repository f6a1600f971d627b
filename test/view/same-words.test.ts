import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';

import { all, eventButtons, nameOf, settled, wordsOf } from '../support/reader.js';

/** Words without digits or commas, so that what is a date in a sentence, and what a place, can be told. */
const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/u);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const day = fc.integer({ min: 1, max: 28 }).map((d) => `2025-02-${String(d).padStart(2, '0')}`);
const date = fc.oneof(
  day,
  fc.tuple(day, day).map((days) => days.sort().join('/')),
  fc.tuple(day, day).map((days) => `[${days.sort().join('..')}]`),
  day.map((text) => `${text}~`),
  day.map((text) => `${text}/..`),
  fc.constantFrom('2025-02', '2025-01/2025-03', '2025-02-14T09:30'),
);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const status = fc.constantFrom(
  ...['under-discussion', 'unlikely', 'tentative', 'expected', 'confirmed', 'took-place', 'postponed', 'cancelled'],
);
const record = fc.record({
  name,
  date: optional(date),
  displayDate: fc.constant('to be announced'),
  location: optional(word),
  status: optional(status),
  attendee: fc.array(name, { maxLength: 3 }),
  group: optional(word),
});
const list = fc.record({ asOf: optional(day), events: fc.array(record, { minLength: 1, maxLength: 10 }) });

/** Names may be alike: each counts as often as it is there. */
const sorted = (texts: readonly string[]): string[] => [...texts].sort();
const numbersIn = (text: string): string[] => sorted(text.match(/\d+/gu) ?? []);

/** What the table says of each event: when, name, where, who, status, and of which group it is. */
function rows(timeline: DiploTimelineElement): string[][] {
  const columns = all(timeline, 'thead th').map((column) => wordsOf(column.textContent));
  return all(timeline, 'tbody tr').map((row) => {
    // What is told of none of them has no column.
    const cellOf = (column: string): string => wordsOf(row.children[columns.indexOf(column)]?.textContent);
    const [title = '', group = ''] = [...row.querySelectorAll('th bdi')].map((text) => wordsOf(text.textContent));
    return [cellOf('When'), title, cellOf('Where'), cellOf('Who'), cellOf('Status'), group];
  });
}

/** The picture may say less of a name, where there is no room for all of it, and then says so. */
function isSaidBy(label: string, names: readonly string[]): boolean {
  return label.endsWith('…')
    ? names.some((known) => known.startsWith(label.slice(0, -1).trim()))
    : names.includes(label);
}

for (const [layout, width] of [
  ['horizontal', 1200],
  ['vertical', 390],
] as const) {
  it(`list, table and picture hold the same events with the same words, ${layout}`, async () => {
    await setViewport({ width, height: 900 });
    const timeline = await fixture<DiploTimelineElement>(html`<diplo-timeline lang="en"></diplo-timeline>`);
    await fc.assert(
      fc.asyncProperty(list, async (events) => {
        timeline.events = events;
        await settled(timeline);
        expect(timeline.problems).to.deep.equal([]);
        const names = events.events.map((event) => event.name);
        const buttons = eventButtons(timeline).map(nameOf);
        const table = rows(timeline);
        expect(sorted(table.map(([, title = '']) => title)), 'names in the table').to.deep.equal(sorted(names));
        expect(buttons.length, 'buttons').to.equal(names.length);
        for (const [i, [when = '', title = '', where = '', , state = '', group = '']] of table.entries()) {
          const button = buttons[i] ?? '';
          const parts = button.split(', ');
          expect(parts[0], 'the order of list and table').to.equal(title);
          expect(numbersIn(button), `numbers in “${button}” and “${when}”`).to.deep.equal(numbersIn(when));
          if (where) expect(parts, 'the place').to.include(where);
          if (state) expect(parts.map((part) => part.toLowerCase())).to.include(state.toLowerCase());
          if (group) expect(parts.at(-1), 'the group').to.equal(group);
          expect(parts.length, button).to.equal(
            when.split(', ').length + [title, where, state, group].filter(Boolean).length,
          );
        }
        if (layout === 'vertical') {
          expect(all(timeline, '.row-name').map((row) => wordsOf(row.textContent))).to.deep.equal(
            table.map(([, title]) => title),
          );
          expect(all(timeline, '.rows .row-place').map((row) => wordsOf(row.textContent))).to.deep.equal(
            table.flatMap(([, , where, , , group]) => [where, group]).filter(Boolean),
          );
        } else {
          for (const label of all(timeline, '[part~=picture] text.label.name')) {
            expect(isSaidBy(wordsOf(label.textContent), names), label.textContent).to.be.true;
          }
          const states = new Set(table.map(([, , , , state = '']) => state).filter(Boolean));
          const dated = events.events.filter((event) => event.date !== undefined);
          expect(all(timeline, '[part~=picture] .mark').length, 'marks').to.be.at.least(dated.length);
          // what is over is told in the past, in a legend that tells of states
          const legend = all(timeline, '[part~=legend] li').map((item) => wordsOf(item.textContent));
          for (const state of states) {
            const now = state.replace(/^Was /u, '').toLowerCase();
            expect(
              legend.some((item) => item.toLowerCase() === now),
              `“${state}” in ${legend.join()}`,
            ).to.be.true;
          }
        }
      }),
      { seed: 20250204, numRuns: 60 },
    );
  }).timeout(60_000);
}
