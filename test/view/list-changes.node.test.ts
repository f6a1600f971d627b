import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/input/reading.js';
import { idAfter, listChanges } from '../../src/view/source/list-changes.js';

const reading = (...value: readonly unknown[]): Reading => ({ value, problems: [] });
const [talks, summit, visit] = ['Talks', 'Summit', 'Visit'].map((name) => ({ name, date: '2025' }));

describe('what differs between two readings', () => {
  it('goes by ids, and by names where there are none', () => {
    const before = reading({ id: 1, name: 'Talks' }, summit, visit);
    const after = reading(visit, { id: 1, name: 'Talks, second round' }, talks);
    expect(listChanges(before, after)).toEqual({ added: 1, changed: 1, removed: 1 });
  });

  // the reader takes none of these for an id
  it.each([undefined, null, '', ' ', '\u0000', {}, true])('goes by names where each id is %j', (id) => {
    const before = reading({ id, ...talks }, { id, ...summit }, { id, ...visit });
    const after = reading({ id, ...talks }, { id, ...visit });
    expect(listChanges(before, after)).toEqual({ added: 0, changed: 0, removed: 1 });
    expect(idAfter('event-3', before, after)).toBe('event-2');
    expect(idAfter('event-2', before, after)).toBeNull();
  });

  it('is found in a moment among many of one name, and those nested too deeply to be compared', () => {
    const same = reading(...Array.from({ length: 50_000 }, () => talks));
    expect(listChanges(same, same)).toEqual({ added: 0, changed: 0, removed: 0 });
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    const nested = reading({ ...talks, deep });
    expect(listChanges(nested, nested)).toEqual({ added: 0, changed: 0, removed: 0 });
  });

  it('of two with one id, the one that goes by its place is followed', () => {
    const before = reading({ id: 'a', ...talks }, { id: 'a', ...summit }, { id: 'b', ...visit });
    const after = reading({ id: 'c', ...visit }, { id: 'a', ...talks }, { id: 'a', ...summit });
    expect(idAfter('event-2', before, after)).toBe('event-3');
    expect(idAfter('event-2', before, reading({ id: 'a', ...talks }))).toBeNull();
  });

  it('what is no event is left as it is', () => {
    const before = reading({ id: 'a', ...talks }, summit);
    for (const id of ['event-1', 'event-7', 'x']) expect(idAfter(id, before, reading(summit))).toBe(id);
  });

  it('an id of its own stays', () => {
    const before = reading({ id: 'event-2', ...talks }, { id: 7, ...summit });
    expect(idAfter('event-2', before, reading({ id: 7, ...summit }))).toBe('event-2');
    expect(idAfter('event-1', reading(summit, { id: 'event-1', ...talks }), reading(talks))).toBe('event-1');
    expect(idAfter('7', before, reading({ id: 7, ...summit }))).toBe('7');
  });
});
