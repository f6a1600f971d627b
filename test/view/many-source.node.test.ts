import { afterEach, describe, expect, it } from 'vitest';
import type { EventList } from '../../src/core/event-list.js';
import { readEventList } from '../../src/core/event-list.js';
import { ManySource, type ShownSettings } from '../../src/view/explore/many-source.js';
import { plainTrips } from '../support/many.js';

/** What takes several slices to read, and to search. */
const COUNT = 20_000;

function listOf(records: readonly object[]): EventList {
  return readEventList(records, undefined, 100);
}

const asked = (text: string): ShownSettings => ({
  until: Infinity,
  lanes: 'none',
  isAsGiven: false,
  filter: { text },
  statusWords: undefined,
});

/** A long list, and what comes true when it has been read and something is looked for in it. */
function longList(name: string): { readonly list: EventList; readonly soughtIn: Promise<void> } {
  let seek = (): void => undefined;
  const soughtIn = new Promise<void>((resolve) => (seek = resolve));
  let isRead = false;
  const records = Array.from({ length: COUNT }, (): object => ({ name, date: '2025-02-14~' }));
  records[0] = {
    date: '2025-02-14~',
    get name() {
      if (isRead) seek();
      return name;
    },
  };
  records[COUNT - 1] = {
    date: '2025-02-14~',
    get name() {
      isRead = true;
      return name;
    },
  };
  return { list: listOf(records), soughtIn };
}

async function sourceOf(list: EventList, settings: ShownSettings): Promise<ManySource> {
  const source = new ManySource(() => undefined);
  await source.load(list, undefined, undefined);
  await source.prepare(settings);
  return source;
}

const shownIn = ({ shown }: ManySource) => shown && { count: shown.index.count, total: shown.total };

describe('the source of many events', () => {
  let source: ManySource | undefined;
  afterEach(() => source?.stop());

  it('goes on reading a list while something else is asked for, and finds that in it', async () => {
    source = await sourceOf(listOf(plainTrips), asked(''));
    const loading = source.load(longList('Talks').list, undefined, undefined);
    expect(source.prepare(asked('talks'))).toBeUndefined();
    expect(shownIn(source)).toEqual({ count: 3439, total: 3439 });
    expect(await loading).not.toBeNull();
    expect(shownIn(source)).toEqual({ count: COUNT, total: COUNT });
    expect(source.prepare(asked('talks'))).toBeUndefined();
    await source.prepare(asked('dinner'));
    expect(shownIn(source)).toEqual({ count: 0, total: COUNT });
  });

  it('shows the list before until what was asked for is found in the new one', async () => {
    source = await sourceOf(listOf(plainTrips), asked('munich'));
    const { list, soughtIn } = longList('Munich');
    const loading = source.load(list, undefined, undefined);
    await soughtIn;
    expect(shownIn(source)?.total).toBe(3439);
    await loading;
    expect(shownIn(source)?.total).toBe(COUNT);
  });

  it('has nothing of a list that was stopped, also where it was read already', async () => {
    source = await sourceOf(listOf(plainTrips), asked('talks'));
    const { list, soughtIn } = longList('Talks');
    const loading = source.load(list, undefined, undefined);
    await soughtIn;
    source.stop();
    expect(await loading).toBeNull();
  });

  it('has nothing of a list that gave way to another, also where it was read already', async () => {
    source = await sourceOf(listOf(plainTrips), asked('talks'));
    const first = longList('Talks');
    const second = longList('Talks in Geneva');
    const loading = source.load(first.list, undefined, undefined);
    await first.soughtIn;
    const loadingNext = source.load(second.list, undefined, undefined);
    expect(await loading).toBeNull();
    expect(source.prepare(asked('geneva'))).toBeUndefined();
    expect(await loadingNext).not.toBeNull();
    expect(shownIn(source)).toEqual({ count: COUNT, total: COUNT });
  });

  it('adds to what was asked for, and not to what was shown before that', async () => {
    source = await sourceOf(listOf(plainTrips), asked('munich'));
    expect(shownIn(source)).toEqual({ count: 13, total: 3439 });
    void source.prepare(asked(''));
    await source.load(listOf([...plainTrips, { name: 'Dinner', date: '2025-02-14' }]), undefined, undefined);
    expect(shownIn(source)).toEqual({ count: 3440, total: 3440 });
  });
});
