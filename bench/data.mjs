import { readFileSync } from 'node:fs';

export const DAY = 86_400_000;

const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3653; // ten years
const LANES = 12;
const CLUMPS = 60;

const words = `
  Foreign Joint Annual Regional Bilateral Informal Working High-level Emergency Closing Security Trade Climate Energy
  Ocean Border Budget Human-rights Ministers’ Leaders’ Experts’ Council Assembly Summit Conference Meeting Visit Talks
  Dinner Call Briefing Review Session Forum Seminar Signing Ceremony Mission Delegation Consultation`
  .trim()
  .split(/\s+/u);
const statuses = ['took-place', 'confirmed', 'expected', 'tentative', 'under-discussion', 'postponed', 'cancelled'];

/** Numbers from 0 up to 1 that are the same in every run, by Tommy Ettinger's mulberry32. */
export function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const isoDay = (ms) => new Date(ms).toISOString().slice(0, 10);

/** Two to five words. */
export function madeUpName(random) {
  return Array.from({ length: 2 + Math.floor(random() * 4) }, () => words[Math.floor(random() * words.length)]).join(
    ' ',
  );
}

/** In no order: ten years with busy and quiet times, half of the events of one day and half of 2 to 60. */
export function madeUpRecords(count, seed = 1) {
  const random = seededRandom(seed);
  const below = (limit) => Math.floor(random() * limit);
  const clumps = Array.from({ length: CLUMPS }, () => ({ middle: below(DAYS), width: 5 + below(90) }));
  return Array.from({ length: count }, (_, i) => {
    const clump = random() < 0.75 ? clumps[below(CLUMPS)] : undefined;
    const around = clump && Math.round(clump.middle + (random() + random() + random() - 1.5) * clump.width);
    const day = clump ? Math.min(Math.max(around, 0), DAYS - 1) : below(DAYS);
    const length = random() < 0.5 ? 1 : 2 + below(59);
    const start = FIRST_DAY + day * DAY;
    return {
      id: `event-${i}`,
      name: madeUpName(random),
      startDate: isoDay(start),
      ...(length > 1 ? { endDate: isoDay(start + (length - 1) * DAY) } : {}),
      group: `Lane ${1 + below(LANES)}`,
      ...(random() < 0.5 ? { status: statuses[below(statuses.length)] } : {}),
    };
  });
}

/** The foreign trips of the US secretaries of state since 1866, a lane for each of them. */
export function travelRecords() {
  const file = new URL('../test/fixtures/hsg/secretary-travels.tsv', import.meta.url);
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/u);
  return lines.map((line, i) => {
    const [group, startDate, endDate, place, country] = line.split('\t');
    return { id: `trip-${i}`, name: place || country, startDate, ...(endDate === startDate ? {} : { endDate }), group };
  });
}

/** From the first day to the end of the last, in ms. */
function extentOf(records) {
  let start = Infinity;
  let end = -Infinity;
  for (const { startDate, endDate = startDate } of records) {
    start = Math.min(start, Date.parse(startDate));
    end = Math.max(end, Date.parse(endDate) + DAY);
  }
  return { start, end };
}

/** A list to measure with, and one more event that falls into its middle. `size` is a number, or `travels`. */
export function dataSet(size) {
  const records = size === 'travels' ? travelRecords() : madeUpRecords(Number(size));
  const extent = extentOf(records);
  const middle = isoDay((extent.start + extent.end) / 2);
  return {
    name: String(size),
    records,
    extent,
    oneMore: { id: 'one-more', name: 'One more meeting', startDate: middle, group: records[0].group },
  };
}
