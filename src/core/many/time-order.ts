import { DAY_MS, MINUTE_MS } from '../civil-time.js';

/** Fewer than this are sorted by comparing. */
const FEW = 4096;
const DIGIT_BITS = 16;
const DIGITS = 2 ** DIGIT_BITS;
const WORD = 2 ** 32;

/**
 * Sorts positions by their earliest moments, then by their latest, then as listed. Yields between its passes, so that it
 * can be done in slices.
 *
 * A list that is in order already is only looked through. Others are sorted by digits of 16 bits, lowest first (a radix
 * sort, which keeps the order of equals). Times are counted in days or minutes where they are whole ones: two passes
 * then reach over thousands of years.
 */
export function* timeOrder(
  positions: Uint32Array,
  start: Float64Array,
  end: Float64Array,
): Generator<undefined, Uint32Array> {
  const compare = (a: number, b: number) => (start[a] ?? 0) - (start[b] ?? 0) || (end[a] ?? 0) - (end[b] ?? 0) || a - b;
  if (isInOrder(positions, compare)) return positions;
  if (positions.length < FEW) return positions.sort(compare);
  return yield* sortByTime(yield* sortByTime(positions, end), start);
}

function isInOrder(positions: Uint32Array, compare: (a: number, b: number) => number): boolean {
  for (let i = 1; i < positions.length; i += 1) {
    if (compare(positions[i - 1] ?? 0, positions[i] ?? 0) > 0) return false;
  }
  return true;
}

function* sortByTime(positions: Uint32Array, times: Float64Array): Generator<undefined, Uint32Array> {
  const { low, high, most } = wordsOf(positions, times);
  let sorted = positions;
  for (let digit = 0; most >= DIGITS ** digit; digit += 1) {
    yield;
    sorted = sortByDigit(sorted, digit < 2 ? low : high, (digit % 2) * DIGIT_BITS);
  }
  return sorted;
}

/** Times as whole numbers from 0, in the largest unit that counts them all, as two words of 32 bits each. */
function wordsOf(positions: Uint32Array, times: Float64Array) {
  let [least, most, unit] = [Infinity, -Infinity, DAY_MS];
  for (const position of positions) {
    const time = times[position] ?? 0;
    if (time < least) least = time;
    if (time === Number.MAX_VALUE) continue; // an open end
    if (time > most) most = time;
    while (unit > 1 && time % unit !== 0) unit = unit === DAY_MS ? MINUTE_MS : 1;
  }
  // An end that is open comes after all others.
  const last = Math.floor((most - least) / unit) + 1;
  const low = new Uint32Array(times.length);
  const high = new Uint32Array(last >= WORD ? times.length : 0);
  for (const position of positions) {
    const value = Math.min(Math.floor(((times[position] ?? 0) - least) / unit), last);
    low[position] = value; // typed arrays keep the low 32 bits
    if (last >= WORD) high[position] = value / WORD;
  }
  return { low, high, most: last };
}

/** Counts how many have each digit, which tells where the first of them goes. */
function sortByDigit(positions: Uint32Array, words: Uint32Array, shift: number): Uint32Array {
  const places = new Uint32Array(DIGITS + 1);
  for (const position of positions) {
    const next = (((words[position] ?? 0) >>> shift) & (DIGITS - 1)) + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let digit = 1; digit <= DIGITS; digit += 1) places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
  const sorted = new Uint32Array(positions.length);
  for (const position of positions) {
    const digit = ((words[position] ?? 0) >>> shift) & (DIGITS - 1);
    const place = places[digit] ?? 0;
    sorted[place] = position;
    places[digit] = place + 1;
  }
  return sorted;
}
