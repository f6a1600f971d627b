import { parseArgs } from 'node:util';
import { contestants } from './contestants.mjs';

const defaultSizes = ['5', '100', '1000', 'travels', '10000', '100000', '1000000'];

const listOf = (text) => text?.split(',').map((item) => item.trim());

/** What the command line asks for. Throws in plain words where it makes no sense. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: 'string' }, sizes: { type: 'string' }, only: { type: 'string' } },
  });
  const sizes = listOf(values.sizes) ?? defaultSizes;
  const names = contestants.map(({ name }) => name);
  const only = listOf(values.only) ?? names;
  for (const size of sizes) {
    if (size !== 'travels' && !/^[1-9]\d*$/u.test(size)) throw new Error(`--sizes: "${size}" is no number of events.`);
  }
  for (const name of only) {
    if (!names.includes(name)) throw new Error(`--only: there is no "${name}", only ${names.join(', ')}.`);
  }
  if (values.rounds && !/^[1-9]\d*$/u.test(values.rounds)) throw new Error('--rounds takes a number from 1.');
  return {
    sizes,
    contestants: contestants.filter(({ name }) => only.includes(name)),
    /** Fewer of what takes minutes. */
    roundsOf: (count) => Number(values.rounds) || (count <= 10_000 ? 5 : 3),
  };
}
