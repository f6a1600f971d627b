import { describe, expect, it } from 'vitest';
import { readEventList } from '../../src/readers.js';
import { toCsv } from '../../src/output/csv.js';
import { toJson } from '../../src/output/json.js';
import { revisedList } from '../support/revised-list.js';

describe('readEventList of the package', () => {
  const list = readEventList(revisedList);
  const find = (id: string) => list.events.find((event) => event.id === id);

  it('gives each event as its newest revision says, in time order', () => {
    expect(list.events.map(({ id }) => id)).toEqual(['withdrawn', 'moved', 'corrected', 'steady', 'undated']);
    expect(find('moved')?.when?.text).toBe('2025-02-17/2025-02-18');
    expect(find('moved')?.movedFrom?.text).toBe('2025-02-10');
    expect(find('corrected')?.when?.text).toBe('2025-02-21');
    expect(find('withdrawn')?.withdrawn).toBe(true);
    expect(find('steady')?.withdrawn).toBeUndefined();
  });

  it('keeps what was known before', () => {
    expect(find('moved')?.history?.map(({ asOf }) => asOf?.text)).toEqual([undefined, '2025-02-11']);
    expect(list.hasRevisions).toBe(true);
  });

  it('writes nothing that was withdrawn as planned', () => {
    const { events } = JSON.parse(toJson(list)) as { events: readonly { id: string; withdrawn?: boolean }[] };
    expect(events.filter(({ withdrawn }) => withdrawn).map(({ id }) => id)).toEqual(['withdrawn']);
    expect(toCsv(list)).toMatch(/^withdrawn,Event B,.*,true$/mu);
  });

  it('tells what is wrong, and never throws', () => {
    expect(readEventList(5).problems).toHaveLength(1);
    expect(readEventList([{ name: 'A', date: '2025', revisions: [{ asOf: 'soon', set: null }] }])).toMatchObject({
      events: [{ name: 'A' }],
      problems: [{ field: 'revisions[0].asOf' }],
    });
  });
});
