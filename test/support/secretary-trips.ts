import { fixtureText } from './fixture-text.js';

/** A trip of a US Secretary of State, in inclusive days. */
export interface Trip {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
}

export const secretaryTrips: readonly Trip[] = fixtureText('hsg/secretary-travels.tsv')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [name = '', start = '', end = '', locale = '', country = ''] = row.split('\t');
    return { name, start, end, place: locale || country };
  });

/** As a timeline reads them: the journeys of each secretary. */
export function tripRecords(trips: readonly Trip[]): readonly object[] {
  return trips.map(({ name, start, end, place }) => ({ name: place, start, end, place, group: name }));
}
