import { describe, expect, it } from 'vitest';
import { readEventList } from '../../src/core/event-list.js';
import { readLines } from '../../src/input/lines.js';
import blns from '../fixtures/hostile/blns.json' with { type: 'json' };

describe('readLines', () => {
  it('reads a line for each event, and tells which', () => {
    const text = `\ufeff# Itinerary

2025-02-14/2025-02-16 | Conference | Munich | confirmed | https://example.org/
[2025-02-17..2025-02-20] | Talks\r
14–16 March 2025|Summit|\u00a0Seoul
mid-April 2025 | Visit | | tentative
`;
    expect(readLines(text)).toEqual({
      value: [
        {
          date: '2025-02-14/2025-02-16',
          name: 'Conference',
          place: 'Munich',
          status: 'confirmed',
          url: 'https://example.org/',
        },
        { date: '[2025-02-17..2025-02-20]', name: 'Talks' },
        { date: '2025-03-14/2025-03-16', name: 'Summit', place: 'Seoul' },
        { date: '2025-04', displayDate: 'mid-April 2025', name: 'Visit', status: 'tentative' },
      ],
      problems: [],
      lines: [3, 4, 5, 6],
    });
  });

  it('takes a line without a bar, if it begins with a date', () => {
    expect(readLines('1648: Peace\nnext week').value).toEqual([{ date: '1648', name: 'Peace' }, { name: 'next week' }]);
  });

  it('takes a sign of EDTF for that, and two years for years', () => {
    const { value } = readLines('2025-02-15~ | Talks\n2025~: Visit\n1921-24 | Term');
    expect(value).toEqual([
      { date: '2025-02-15~', name: 'Talks' },
      { date: '2025~', name: 'Visit' },
      { date: '1921/1924', name: 'Term' },
    ]);
  });

  it('knows the months of a language', () => {
    expect(readLines('3. Mai 2025 | Treffen', 'de').value).toEqual([{ date: '2025-05-03', name: 'Treffen' }]);
  });

  it('passes over the bullets and numbers of a list, but no day and no sign', () => {
    const text =
      '- 2025-02-14 | Talks\n• 14 May 2025: Visit\n2. 3 May 2025: Summit\n14. Mai 2025: Treffen\n-2001: Fall';
    expect(readLines(text, 'de').value).toEqual([
      { date: '2025-02-14', name: 'Talks' },
      { date: '2025-05-14', name: 'Visit' },
      { date: '2025-05-03', name: 'Summit' },
      { date: '2025-05-14', name: 'Treffen' },
      { date: '-2001', name: 'Fall' },
    ]);
  });

  it('leaves a date that it cannot read to whoever explains it', () => {
    const { value } = readLines('next week | Talks\n| Talks');
    expect(value).toEqual([{ date: 'next week', name: 'Talks' }, { name: 'Talks' }]);
    expect(readEventList(value).problems.map(({ field, severity }) => [field, severity])).toEqual([
      ['date', 'error'],
      ['date', 'error'],
    ]);
  });

  it('tells what it leaves out', () => {
    const { problems } = readLines('\n2025 | A | B | confirmed | https://example.org/ | more | and more');
    expect(problems).toEqual([
      expect.objectContaining({ index: 0, line: 2, value: 'more | and more', severity: 'warning' }),
    ]);
  });

  it('keeps any text as it is', () => {
    const names = blns.filter((text) => /^[^\n\r|#]+$/u.test(text) && text.trim() !== '');
    const { value } = readLines(names.map((name) => `2025 | ${name}`).join('\n'));
    expect((value as { name?: string }[]).map(({ name }) => name)).toEqual(names.map((name) => name.trim()));
    expect(names.length).toBeGreaterThan(400);
  });

  it('takes time in proportion', () => {
    const start = performance.now();
    for (const text of ['|'.repeat(2e6), '\n'.repeat(2e6), '1'.repeat(2e6)]) readLines(text);
    // A busy machine may need seconds; what grew with the square of two million would take days.
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 30_000);
});
