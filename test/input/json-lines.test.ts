import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordLines } from '../../src/input/json-lines.js';

it('finds the line of each record of an array, and of an object’s events', () => {
  expect(recordLines('[\n{"a": "}]\\"\\n{"},\n\n{"b": [{}]}, {"c": 1}\r\n,\r{}]')).toEqual([2, 4, 4, 6]);
  expect(recordLines('{"periods": [{}],\n"x": {"events": [{}]},\n"events": [{},\n{}], "y": [{}]}')).toEqual([3, 4]);
  expect(recordLines('{"heading": "events"}')).toEqual([]);
  expect(recordLines('[5,\nnull, "a, b",\n{}, [1,\n2], true]')).toEqual([1, 2, 2, 3, 3, 4]);
  expect(recordLines('[]')).toEqual([]);
});

it('finds as many as there are, however they are laid out', () => {
  const records = fc.array(fc.jsonValue(), { minLength: 1 });
  fc.assert(
    fc.property(records, fc.nat(4), fc.boolean(), (list, indent, isWhole) => {
      const text = JSON.stringify(isWhole ? { heading: 'x', events: list } : list, null, indent);
      const lines = recordLines(text);
      expect(lines).toHaveLength(list.length);
      expect(lines.every((line, i) => line >= (lines[i - 1] ?? 1))).toBe(true);
    }),
  );
});

it('takes strings of any length in its stride', () => {
  for (const long of ['a'.repeat(20_000_000), '\\"'.repeat(10_000_000), '\\\\'.repeat(5_000_000)]) {
    expect(recordLines(`["${long}",\n{}]`)).toEqual([1, 2]);
  }
});
