// Every status in every shape of date: the tables are here, and each timeline of the page is made from them.

const statuses = [
  ['under-discussion', 'Under discussion'],
  ['unlikely', 'Unlikely'],
  ['tentative', 'Tentative'],
  ['expected', 'Expected'],
  ['confirmed', 'Confirmed'],
  ['took-place', 'Took place'],
  ['postponed', 'Postponed'],
  ['cancelled', 'Cancelled'],
  [undefined, 'No status given'],
];

/** By timeline, since what is open runs to the edge of the view. */
const shapes = {
  days: [
    ['Three days', '2025-02-03/2025-02-05'],
    ['One day of four', '[2025-02-10..2025-02-13]'],
    ['Roughly', '2025-02-17~/2025-02-19~'],
    ['A moment', '2025-02-22T09:00'],
    ['No end given', '2025-02-25/..'],
  ],
  ends: [
    ['Open start', '[..2025-02-04]'],
    ['Uncertain', '2025-02-07?/2025-02-09?'],
    ['A set of days', '{2025-02-12,2025-02-14,2025-02-16}'],
    ['One of two days', '[2025-02-19,2025-02-21]'],
    ['End unknown', '2025-02-25/'],
  ],
  months: [
    ['No beginning given', '../2025-02'],
    ['From month to month', '2025-04/2025-08'],
    ['Some day in a month', '2025-10'],
  ],
};

const known = '2025-01-20';
const changed = (set) => ({ asOf: known, revisions: [{ asOf: '2025-01-31', set }] });

const changes = [
  {
    name: 'Moved to later days',
    date: '2025-02-03/2025-02-04',
    status: 'expected',
    ...changed({ date: '2025-02-12/2025-02-13' }),
  },
  {
    name: 'Moved into a window',
    date: '2025-02-05',
    status: 'expected',
    ...changed({ date: '[2025-02-10..2025-02-14]', status: 'tentative' }),
  },
  {
    name: 'Brought forward and confirmed',
    date: '2025-02-20/2025-02-21',
    status: 'expected',
    ...changed({ date: '2025-02-10/2025-02-11', status: 'confirmed' }),
  },
  { name: 'Put off', date: '2025-02-17/2025-02-18', status: 'confirmed', ...changed({ status: 'postponed' }) },
  { name: 'Called off', date: '2025-02-24/2025-02-25', status: 'confirmed', ...changed({ status: 'cancelled' }) },
  { name: 'Withdrawn', date: '2025-02-26/2025-02-27', status: 'tentative', ...changed(null) },
  { name: 'No date yet', displayDate: 'to be announced', status: 'under-discussion', asOf: known },
];

const event = ([name, date], [status, group]) => ({ name, date, status, group, id: `${group} ${date}` });

for (const timeline of document.querySelectorAll('[data-shapes]')) {
  const { shapes: keys, status: only } = timeline.dataset;
  const rows = statuses.filter(([, word]) => only === undefined || word === only);
  const chosen = keys.split(' ').flatMap((key) => shapes[key]);
  timeline.events = rows.flatMap((row) => chosen.map((shape) => event(shape, row)));
}
document.querySelector('#changes').events = changes;
