import { describe, expect, it } from 'vitest';
import { readFields } from '../support/read-events.js';

describe('who takes part', () => {
  it('are names, or schema.org Persons', () => {
    const cho = { name: 'Cho Tae-yul', jobTitle: 'foreign minister', affiliation: 'South Korea' };
    expect(readFields({ attendee: ['Marco Rubio', { ...cho, participationStatus: 'Expected' }] })).toMatchObject({
      event: { attendee: [{ name: 'Marco Rubio' }, { ...cho, participationStatus: 'expected' }] },
      problems: [],
    });
    expect(readFields({ people: cho }).event.attendee).toEqual([cho]);
  });

  it('are told apart from what is no person', () => {
    const { event, problems } = readFields({ attendee: ['', null, 7, { jobTitle: 'minister' }, ['Cho'], 'Cho'] });
    expect(event.attendee).toEqual([{ name: '7' }, { name: 'Cho' }]);
    expect(problems).toEqual([
      'warning attendee[1]: “attendee[1]” should be text; it was left out.',
      'warning attendee[3].name: This person has no name; it was left out.',
      'warning attendee[4]: “attendee[4]” should be text; it was left out.',
    ]);
  });

  it('take part or not in one of four ways', () => {
    const { event, problems } = readFields({ attendee: [{ name: 'Cho', participationStatus: 'maybe' }] });
    expect(event.attendee).toEqual([{ name: 'Cho' }]);
    expect(problems).toEqual([
      'warning attendee[0].participationStatus: “maybe” is not one of accepted, tentative, expected, declined; it was left out.',
    ]);
  });
});
