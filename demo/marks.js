// Every status in every shape of date: both tables are here, and each timeline of the page is made from them.

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
    ['About', '2025-02-17~/2025-02-19~'],
    ['A moment', '2025-02-22T09:00'],
    ['No end', '2025-02-25/..'],
  ],
  ends: [
    ['Before', '[..2025-02-04]'],
    ['Possibly', '2025-02-08?/2025-02-10?'],
    ['A set of days', '{2025-02-13,2025-02-15,2025-02-17}'],
    ['End unknown', '2025-02-20/'],
  ],
  months: [
    ['No beginning', '../2024-09'],
    ['From month to month', '2024-11/2025-03'],
    ['Some day in May', '2025-05'],
  ],
};

const event = ([name, date], [status, group]) => ({ name, date, status, group, id: `${group} ${date}` });

for (const timeline of document.querySelectorAll('[data-shapes]')) {
  const { shapes: key, status: only } = timeline.dataset;
  const rows = statuses.filter(([, word]) => only === undefined || word === only);
  timeline.events = key
    .split(' ')
    .flatMap((name) => rows.flatMap((row) => shapes[name].map((shape) => event(shape, row))));
}
