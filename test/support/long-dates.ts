/** Two ends that need more than 64 characters together, which is all that one date may have. */
export const longDates: readonly (readonly [what: string, startDate: string | undefined, endDate: string])[] = [
  ['moments in New York', '2025-02-14T09:00:00-05:00[America/New_York]', '2025-02-14T18:00:00-05:00[America/New_York]'],
  [
    'moments of two zones',
    '2025-02-14T09:00:00+01:00[Europe/Berlin]',
    '2025-02-16T18:00:00-03:00[America/Argentina/ComodRivadavia]',
  ],
  ['a moment and a day', '2025-02-14T09:00:00.123-03:00[America/Argentina/ComodRivadavia]', '2025-02-16'],
  ['an open start', '..', '2025-02-16T18:00:00.125-03:00[America/Argentina/ComodRivadavia]'],
  ['an end alone', undefined, '2025-02-16T18:00:00.1250-03:00[America/Argentina/ComodRivadavia]'],
];
