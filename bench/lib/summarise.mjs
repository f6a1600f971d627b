import { median } from './median.mjs';

/** The medians of several rounds; a measure that did not come to its end in one of them has its reason instead. */
export function summarise(rounds) {
  const names = new Set(rounds.flatMap((measured) => Object.keys(measured)));
  return Object.fromEntries(
    [...names].map((name) => {
      const values = rounds.map((measured) => measured[name] ?? null).filter((value) => value !== null);
      return [name, values.find((value) => typeof value === 'string') ?? (values.length > 0 ? median(values) : null)];
    }),
  );
}
