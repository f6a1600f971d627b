import { describe, expect, it } from 'vitest';
import { EMPTY, withPasted } from '../../demo/create/draft.js';
import { keep, readKept } from '../../demo/create/stored.js';

function storageOf(text: string | null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
    removeItem: () => {
      kept = null;
    },
  } as unknown as Storage;
}

const forbidden = (): Storage => {
  throw new DOMException('The document is sandboxed.', 'SecurityError');
};

describe('what the browser keeps', () => {
  const records = [{ name: 'Conference', date: '2025-02-14', revisions: [] }];
  const draft = withPasted(EMPTY, {
    records,
    notes: [],
    list: { heading: 'February', asOf: '2025-02-04' },
    problems: [],
  });

  it('comes back as it was', () => {
    const storage = storageOf(null);
    expect(keep(() => storage, draft)).toBe(true);
    expect(readKept(() => storage)).toEqual(draft);
  });

  it('is nothing where there is nothing to keep', () => {
    const storage = storageOf('{}');
    keep(() => storage, EMPTY);
    expect(storage.getItem('')).toBeNull();
  });

  it('is done without where that is forbidden', () => {
    expect(readKept(forbidden)).toBe(EMPTY);
    expect(keep(forbidden, draft)).toBe(false);
  });

  it.each([
    ['{'],
    ['null'],
    ['[]'],
    ['{"rows": [{"key": 1}], "list": {}, "settings": {}}'],
    ['{"rows": [], "list": {}, "settings": {"heading": {}}}'],
    ['{"rows": "none", "list": {}, "settings": {}}'],
  ])('is not taken from %s', (text) => {
    const storage = storageOf(text);
    expect(readKept(() => storage)).toBe(EMPTY);
  });
});
