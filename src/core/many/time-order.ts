import { DAY_MS, MINUTE_MS } from '../civil-time.js';

/** Fewer than this are sorted by comparing. */
const FEW = 2048;
const DIGIT_BITS = 12;
const DIGITS = 2 ** DIGIT_BITS;
const WORD_BITS = 32;
const WORD = 2 ** WORD_BITS;

/**
 * The places of events in time order: by their earliest moments, then by their latest, then as they come. Undefined where
 * they are in order already. Yields between its passes, so that it can be done in slices.
 *
 * A list that is in order is only looked through. Others are sorted by digits of 12 bits, lowest first (a radix sort,
 * which keeps the order of equals). Times are counted in days or minutes where they are whole ones: start and end of most
 * lists then go into one word, and two passes sort days within ten years.
 */
export function* timeOrder(starts: Float64Array, ends: Float64Array): Generator<undefined, Uint32Array | undefined> {
  if (isInOrder(starts, ends)) return undefined;
  const { length } = starts;
  if (length < FEW) {
    const compare = (a: number, b: number) =>
      (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0) || a - b;
    return countUp(length).sort(compare);
  }
  const start = rangeOf(starts);
  const end = rangeOf(ends);
  yield;
  if (start.count * end.count <= WORD) {
    const words = new Uint32Array(length);
    for (let i = 0; i < length; i += 1) {
      words[i] = start.numberOf(starts[i] ?? 0) * end.count + end.numberOf(ends[i] ?? 0);
    }
    return yield* sortByWords(countUp(length), words, start.count * end.count);
  }
  return yield* sortByTime(yield* sortByTime(countUp(length), ends, end), starts, start);
}

function countUp(length: number): Uint32Array {
  const places = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) places[i] = i;
  return places;
}

function isInOrder(starts: Float64Array, ends: Float64Array): boolean {
  for (let i = 1; i < starts.length; i += 1) {
    const later = (starts[i] ?? 0) - (starts[i - 1] ?? 0);
    if (later < 0 || (later === 0 && (ends[i - 1] ?? 0) > (ends[i] ?? 0))) return false;
  }
  return true;
}

interface TimeRange {
  /** How many numbers there are. */
  readonly count: number;
  /** The number of a time, from 0, in the largest unit that counts them all; an open end comes after all others. */
  readonly numberOf: (time: number) => number;
}

function rangeOf(times: Float64Array): TimeRange {
  let [least, most, unit] = [Infinity, -Infinity, DAY_MS];
  for (const time of times) {
    if (time < least) least = time;
    if (time === Number.MAX_VALUE) continue;
    if (time > most) most = time;
    while (unit > 1 && !isMultiple(time, unit)) unit = unit === DAY_MS ? MINUTE_MS : 1;
  }
  const last = most < least ? 0 : Math.floor((most - least) / unit) + 1;
  return { count: last + 1, numberOf: (time) => Math.min(Math.floor((time - least) / unit), last) };
}

/** Times are whole ms, so that this is exact, and it takes a fraction of what `%` takes. */
function isMultiple(time: number, unit: number): boolean {
  return Math.floor(time / unit) * unit === time;
}

/** By two words, where the times do not fit into one. */
function* sortByTime(
  positions: Uint32Array,
  times: Float64Array,
  { count, numberOf }: TimeRange,
): Generator<undefined, Uint32Array> {
  const numberAt = (position: number) => numberOf(times[position] ?? 0);
  // Typed arrays keep the low 32 bits.
  const sorted = yield* sortByWords(positions, Uint32Array.from(positions, numberAt), Math.min(count, WORD));
  if (count <= WORD) return sorted;
  return yield* sortByWords(
    sorted,
    Uint32Array.from(sorted, (position) => numberAt(position) / WORD),
    count / WORD,
  );
}

/** `words` has the word of each position, in the same order; each is less than `count`. */
function* sortByWords(positions: Uint32Array, words: Uint32Array, count: number): Generator<undefined, Uint32Array> {
  let sorted = { positions, words };
  for (let shift = 0; shift < WORD_BITS && count > 2 ** shift; shift += DIGIT_BITS) {
    yield;
    sorted = sortByDigit(sorted.positions, sorted.words, shift);
  }
  return sorted.positions;
}

/** Counts how many have each digit, which tells where the first of them goes. */
function sortByDigit(positions: Uint32Array, words: Uint32Array, shift: number) {
  const places = new Uint32Array(DIGITS + 1);
  for (const word of words) {
    const next = ((word >>> shift) & (DIGITS - 1)) + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let digit = 1; digit <= DIGITS; digit += 1) places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
  const sorted = { positions: new Uint32Array(positions.length), words: new Uint32Array(words.length) };
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? 0;
    const digit = (word >>> shift) & (DIGITS - 1);
    const place = places[digit] ?? 0;
    sorted.positions[place] = positions[i] ?? 0;
    sorted.words[place] = word;
    places[digit] = place + 1;
  }
  return sorted;
}
