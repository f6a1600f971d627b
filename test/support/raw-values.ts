import fc from 'fast-check';

/** Texts that fields really hold, and any others. */
const text = fc.oneof(
  fc.constantFrom('2025-02-14', '2025-02', '[2025-02-10..2025-02-13]', '..', '2025-02-30', 'next week', 'confirmed'),
  fc.constantFrom('https://example.org/', 'javascript:alert(1)', 'Europe/Berlin', '__proto__', 'event-2', ' ', ''),
  fc.string({ unit: 'binary' }),
);

const FIELDS =
  'id name title date startDate start endDate end displayDate status location place timeZone attendee people about ' +
  'topics description url subjectOf sources image superEvent group asOf revisions address addressCountry geo latitude ' +
  'longitude jobTitle affiliation participationStatus publisher datePublished alt credit set note correction __proto__';

/** Anything at all in a field: what JSON can hold, and what only script can. */
export const rawValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown; record: Record<string, unknown> }>(
  (tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { arbitrary: text, weight: 4 },
      fc.constantFrom(null, undefined, true, NaN, Infinity, 1e21, -0, 2025),
      fc.constantFrom<unknown>(
        10n,
        Symbol('x'),
        () => 'x',
        new Date(0),
        new Map([['name', 'x']]),
        /x/u,
        new Error('x'),
      ),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.sparseArray(tie('value'), { maxNumElements: 3 }),
      tie('record'),
    ),
    record: fc.dictionary(fc.constantFrom(...FIELDS.split(' ')), tie('value'), { maxKeys: 12 }),
  }),
).value;

/** A record of which the name and the date can mostly be read, and the rest may hold anything. */
export const rawEvent: fc.Arbitrary<unknown> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...FIELDS.split(' ')), rawValue, { maxKeys: 10 }),
    fc.record({ name: text, date: text }, { requiredKeys: [] }),
  )
  .map(([rest, readable]) => ({ ...rest, ...readable }));
