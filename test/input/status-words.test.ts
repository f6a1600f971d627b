import { describe, expect, it } from 'vitest';
import { STATUSES, type Status } from '../../src/core/event.js';
import { readLines } from '../../src/input/lines.js';
import { readRows } from '../../src/input/rows.js';
import { languages } from '../support/languages.js';

/** What a table says of an event whose status is written so. */
function statusInTable(text: string): unknown {
  const { value } = readRows([
    ['date', 'name', 'status'],
    ['2025-02-14', 'A', text],
  ]);
  return (value as { events: readonly { status: unknown }[] }).events[0]?.status;
}

describe('the status of a table', () => {
  it.each(Object.entries(languages))('may be in the words that the timeline has for it in %s', (_, { statuses }) => {
    const read = STATUSES.map((status) => [status, statusInTable(statuses[status])]);
    expect(read).toEqual(STATUSES.map((status) => [status, status]));
  });

  it.each<[text: string, status: Status]>([
    ['Abgesagt', 'cancelled'],
    ['협의중', 'under-discussion'],
    ['annulée', 'cancelled'],
    ['annule\u0301e', 'cancelled'],
    ['TEYİT EDİLDİ', 'confirmed'],
    ['غير مرجح', 'unlikely'],
    ['a confirmer', 'tentative'],
  ])('does not depend on case, spaces, accents and gender: %s', (text, status) => {
    expect(statusInTable(text)).toBe(status);
  });

  it('is left as it was written where it names none', () => {
    for (const text of ['예정', 'vielleicht', 'Took place', 'constructor']) expect(statusInTable(text)).toBe(text);
  });

  it('is read in plain lines, too', () => {
    expect(readLines('2025-02-14 | 뮌헨안보회의 | 뮌헨 | 확정').value).toEqual([
      { date: '2025-02-14', name: '뮌헨안보회의', place: '뮌헨', status: 'confirmed' },
    ]);
  });
});
