import { DAY, isoDay, madeUpName, madeUpRecords, seededRandom } from './data.mjs';

const LANES = 12;
const MANY_LANES = 5000;
const instant = '2025-02-14T09:00';
const tenYears = { start: Date.UTC(2015, 0, 1), end: Date.UTC(2025, 0, 1) };

function alike(count, fieldsOf) {
  const random = seededRandom(2);
  return Array.from({ length: count }, (_, i) => ({
    id: `event-${i}`,
    name: madeUpName(random),
    group: `Lane ${1 + (i % LANES)}`,
    ...fieldsOf(random),
  }));
}

/** A time before the year 0, which Date.UTC would take for one after 1900. */
const yearStart = (year) => new Date(0).setUTCFullYear(year, 0, 1);

function dayBeforeYear0(random) {
  const [month, day] = isoDay(random() * 365 * DAY)
    .split('-')
    .slice(1);
  return `-00${40 + Math.floor(random() * 10)}-${month}-${day}`;
}

/** Lists that no reader wants to see, and that must not break the page. `span` is then shown, in ms. */
export const hostileShapes = (count) => [
  {
    name: 'one-day',
    title: 'all on one day',
    records: alike(count, () => ({ startDate: instant.slice(0, 10) })),
    span: { start: Date.UTC(2025, 1, 14), end: Date.UTC(2025, 1, 15) },
  },
  {
    name: 'one-lane',
    title: 'all in one lane',
    records: madeUpRecords(count).map((record) => ({ ...record, group: 'Lane 1' })),
    span: tenYears,
  },
  {
    name: 'thousand-years',
    title: 'one of a thousand years over all the others',
    records: [
      { id: 'long', name: 'A thousand years', startDate: '1500-01-01', endDate: '2499-12-31', group: 'Lane 1' },
      ...madeUpRecords(count),
    ],
    span: tenYears,
  },
  {
    name: 'many-lanes',
    title: `in ${MANY_LANES} lanes`,
    records: madeUpRecords(count).map((record, i) => ({ ...record, group: `Lane ${1 + (i % MANY_LANES)}` })),
    span: tenYears,
  },
  {
    name: 'one-instant',
    title: 'all at one instant, of which nothing else is shown',
    records: alike(count, () => ({ startDate: instant })),
    properties: { start: instant, end: instant },
    span: { start: Date.parse(`${instant}Z`), end: Date.parse(`${instant}Z`) },
  },
  {
    name: 'before-year-0',
    title: 'all before the year 0',
    records: alike(count, (random) => ({ startDate: dayBeforeYear0(random) })),
    span: { start: yearStart(-49), end: yearStart(-39) },
  },
];
