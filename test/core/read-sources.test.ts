import { describe, expect, it } from 'vitest';
import { readFields } from '../support/read-events.js';

describe('the reports that an event rests on', () => {
  it('are names, or records with a link and a date', () => {
    const report = { name: 'Press briefing', url: 'https://example.org/briefing', publisher: 'Foreign ministry' };
    const { event, problems } = readFields({ subjectOf: ['Sources', { ...report, datePublished: '2025-02-04' }] });
    expect(event.subjectOf).toEqual([
      { name: 'Sources' },
      { ...report, datePublished: expect.objectContaining({ startMin: Date.UTC(2025, 1, 4) }) as unknown },
    ]);
    expect(problems).toEqual([]);
  });

  it('go by their publisher or their link where they have no name', () => {
    const url = 'https://example.org/';
    const { event } = readFields({ sources: [{ publisher: 'A paper', url }, { url }] });
    expect(event.subjectOf?.map(({ name }) => name)).toEqual(['A paper', url]);
  });

  it('are left out where nothing names them', () => {
    const { event, problems } = readFields({
      subjectOf: [{ url: 'data:text/html,x' }, false, { name: 'A paper', datePublished: 'May' }],
    });
    expect(event.subjectOf).toEqual([{ name: 'A paper' }]);
    expect(problems).toEqual([
      'warning subjectOf[0].url: Links must start with https:// or http://; it was left out.',
      'warning subjectOf[0].name: This source has no name; it was left out.',
      'warning subjectOf[1]: “subjectOf[1]” should be text; it was left out.',
      expect.stringMatching(/^warning subjectOf\[2\]\.datePublished: “May” is not a date/),
    ]);
  });
});
