/**
 * Four events that differ from day to day, and one that does not: A is moved, B withdrawn, C corrected, D steady, E
 * undated. All are made up.
 */
export const revisedList = {
  heading: 'Made-up events',
  asOf: '2025-02-04',
  events: [
    {
      id: 'moved',
      name: 'Event A',
      date: '2025-02-10',
      status: 'tentative',
      location: 'Place A',
      revisions: [
        {
          asOf: '2025-02-11',
          set: { date: '2025-02-17/2025-02-18' },
          note: 'Put off by a week',
          subjectOf: [{ name: 'Report A', url: 'https://example.org/report-a', datePublished: '2025-02-11' }],
        },
      ],
    },
    {
      id: 'withdrawn',
      name: 'Event B',
      date: '2025-02-14',
      status: 'expected',
      location: 'Place B',
      revisions: [{ asOf: '2025-02-11', set: null, note: 'No longer planned' }],
    },
    {
      id: 'corrected',
      name: 'Event C',
      date: '2025-02-20',
      revisions: [{ asOf: '2025-02-13', set: { date: '2025-02-21' }, correction: true }],
    },
    { id: 'steady', name: 'Event D', date: '2025-02-24', status: 'confirmed' },
    { id: 'undated', name: 'Event E', displayDate: 'to be announced' },
  ],
};
