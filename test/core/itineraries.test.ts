import { describe, expect, it } from 'vitest';
import { itineraryLegs } from '../../src/core/itineraries.js';
import { readEvents } from '../support/read-events.js';
import { secretaryTrips, tripRecords } from '../support/secretary-trips.js';

let day = 0;
const stop = (place: string, fields: object = {}) => {
  day += 1;
  return {
    id: place,
    name: place,
    date: `2025-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`,
    place,
    people: 'Cho',
    ...fields,
  };
};
const legs = (...records: object[]) =>
  itineraryLegs(readEvents(records)).map(({ from, to }) => `${from.id} → ${to.id}`);

describe('itineraryLegs', () => {
  it('join the stops of one traveller in time order', () => {
    expect(legs(stop('Washington'), stop('Munich'), stop('Johannesburg'))).toEqual([
      'Washington → Munich',
      'Munich → Johannesburg',
    ]);
  });

  it('follow each traveller, and draw a way that two have gone only once', () => {
    expect(
      legs(
        stop('Washington', { people: ['Cho', 'Rubio'] }),
        stop('Brussels', { people: ['Rubio'] }),
        stop('Munich', { people: ['Cho', 'Rubio'] }),
        stop('Johannesburg', { people: ['Cho', 'Rubio'] }),
      ),
    ).toEqual(['Washington → Brussels', 'Washington → Munich', 'Brussels → Munich', 'Munich → Johannesburg']);
  });

  it('follow a group rather than its people', () => {
    const records = [stop('Seoul', { group: 'Delegation' }), stop('Tokyo'), stop('Beijing', { group: 'Delegation' })];
    expect(legs(...records)).toEqual(['Seoul → Beijing']);
  });

  it.each([
    ['is called off', { status: 'cancelled' }],
    ['the traveller has declined', { people: [{ name: 'Cho', participationStatus: 'declined' }] }],
    ['has no place', { place: undefined }],
    ['has no date', { date: undefined, displayDate: 'to be announced' }],
    ['happens during another', { superEvent: 'Washington' }],
  ])('pass over what %s', (_, fields) => {
    expect(legs(stop('Washington'), stop('Munich', fields), stop('Johannesburg'))).toEqual([
      'Washington → Johannesburg',
    ]);
  });

  it('pass over what was withdrawn', () => {
    const [first, second, third] = readEvents([stop('Washington'), stop('Munich'), stop('Johannesburg')]);
    if (!first || !second || !third) throw new Error('three events');
    const withdrawn = itineraryLegs([first, { ...second, withdrawn: true }, third]);
    expect(withdrawn.map(({ from, to }) => `${from.id} → ${to.id}`)).toEqual(['Washington → Johannesburg']);
  });

  it('keep what happens during an event that is not in the list', () => {
    expect(legs(stop('Washington'), stop('Munich', { superEvent: 'no such' }))).toEqual(['Washington → Munich']);
  });

  it('lead from no stop to itself, though a person is listed twice', () => {
    expect(legs(stop('Washington', { people: ['Cho', 'Cho'] }), stop('Munich'))).toEqual(['Washington → Munich']);
  });

  it('follow travellers called like what every object has', () => {
    expect(legs(stop('Seoul', { people: '__proto__' }), stop('Tokyo', { people: '__proto__' }))).toEqual([
      'Seoul → Tokyo',
    ]);
  });

  it('join 3,439 trips of 34 secretaries', () => {
    const events = readEvents(tripRecords(secretaryTrips));
    const joined = itineraryLegs(events);
    expect(joined).toHaveLength(3439 - 34);
    expect(joined.every(({ from, to }) => from.group === to.group)).toBe(true);
  });
});
