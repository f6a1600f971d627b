import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliest, latest, STATUSES } from '../../../src/core/event.js';
import { isRecord, plainText } from '../../../src/core/field-reader.js';
import { plainReading, readPlainRecord } from '../../../src/core/many/plain-record.js';
import { readEvent } from '../../../src/core/read-event.js';
import { isoDays, isoMoments, plainTrips } from '../../support/many.js';
import { rawEvent, rawValue } from '../../support/raw-values.js';

const cleaned = (text: string): string => plainText(text) ?? '';

/** What a record says plainly; null for one that is to be read in full. */
function readPlainly(record: unknown) {
  const into = plainReading();
  if (!isRecord(record) || !readPlainRecord(record, into)) return null;
  const { start, end, isTimed, knownFrom } = into;
  const [id, status, place] = [into.id, into.status, into.place].map(cleaned);
  const [group, person] = [into.group, into.person].map(cleaned);
  return { start, end, isTimed, knownFrom, id, status, place, group, person };
}

/** The same of the event that is read in full. */
function readInFull(record: unknown) {
  const { event, problems, hasRevisions } = readEvent(record, 0);
  expect(problems).toEqual([]);
  expect(hasRevisions).toBeUndefined();
  if (!event?.when) throw new Error('A plain record is a dated event');
  const { when, asOf, withdrawn } = event;
  expect(withdrawn).toBeUndefined();
  const hasOwnId = isRecord(record) && cleaned(typeof record.id === 'string' ? record.id : '') !== '';
  return {
    start: earliest(when),
    end: latest(when),
    isTimed: when.precision === 'minute' || when.precision === 'second',
    knownFrom: asOf?.startMin ?? NaN,
    id: hasOwnId ? event.id : '',
    status: event.statusText ?? event.status ?? '',
    place: event.location?.name ?? '',
    group: event.group ?? '',
    person: event.attendee[0]?.name ?? '',
  };
}

const text = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('Munich', 'Munich  ', '뮌헨') },
  fc.constantFrom(' Munich', 'É', '', ' ', '\u0000', 'a\u0007b', '\u00a0', '\ufeff', '😀', '\u200b'),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const day = fc.oneof({ weight: 8, arbitrary: isoDays }, text);
const moment = fc.oneof({ weight: 8, arbitrary: isoMoments }, day);
const place = fc.oneof(
  text,
  fc.record(
    { name: text, address: text, timeZone: fc.constantFrom('Europe/Berlin', 'Asia/Seoul', 'Mars', ' ') },
    { requiredKeys: ['name'] },
  ),
);
const person = fc.oneof(
  { weight: 3, arbitrary: text },
  fc.record(
    { name: text, jobTitle: text, affiliation: text, participationStatus: fc.constantFrom('accepted', 'no') },
    { requiredKeys: ['name'] },
  ),
);

/** Most of what a page writes, and some of what it should not. */
const wellFormed: fc.Arbitrary<object> = fc
  .tuple(
    fc.oneof({ weight: 5, arbitrary: fc.record({ name: text }) }, fc.record({ title: text, name: text })),
    fc.oneof(
      fc.record({ date: fc.oneof(day, moment) }),
      fc.record({ date: fc.tuple(day, day).map((days) => days.join('/')) }),
      fc.record({ startDate: day, endDate: day }, { requiredKeys: ['startDate'] }),
      fc.record({ startDate: moment, endDate: moment, start: moment, end: moment }, { requiredKeys: [] }),
    ),
    fc.record(
      {
        id: fc.oneof(text, fc.constant('talks-1')),
        status: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...STATUSES) }, text),
        location: place,
        group: text,
        attendee: fc.oneof(text, fc.array(person, { maxLength: 3 })),
        about: fc.oneof(text, fc.array(text, { maxLength: 3 })),
        description: text,
        url: fc.constantFrom('https://example.org/', 'http://example.org', 'javascript:alert(1)', ''),
        asOf: day,
        more: rawValue,
      },
      { requiredKeys: [] },
    ),
  )
  .map((parts) => Object.assign({}, ...parts) as object);

describe('a record that is read at a glance', () => {
  it('says what it says when it is read in full, and nothing is wrong with it', () => {
    let plain = 0;
    fc.assert(
      fc.property(wellFormed, (record) => {
        const read = readPlainly(record);
        if (!read) return;
        plain += 1;
        expect(read).toEqual(readInFull(record));
      }),
      { numRuns: 4000 },
    );
    expect(plain).toBeGreaterThan(400);
  });

  it('is none of those about which there is something to say', () => {
    fc.assert(
      fc.property(fc.oneof(rawEvent, rawValue), (record) => {
        const read = readPlainly(record);
        if (read) expect(read).toEqual(readInFull(record));
      }),
      { numRuns: 1000 },
    );
  });

  it('is each of 3,439 trips that are written plainly', () => {
    expect(plainTrips).toHaveLength(3439);
    for (const trip of plainTrips) expect(readPlainly(trip)).toEqual(readInFull(trip));
  });

  it('is not one with parts of its own, a history, or fields that it inherits', () => {
    const plain = { name: 'Talks', date: '2025-02-14' };
    expect(readPlainly(plain)).not.toBeNull();
    for (const more of ['place', 'timeZone', 'topics', 'people', 'image', 'revisions', 'withdrawn']) {
      expect(readPlainly({ ...plain, [more]: 'x' }), more).toBeNull();
    }
    expect(readPlainly(Object.create(plain))).toBeNull();
    expect(readPlainly(Object.assign(Object.create({ status: 'perhaps' }) as object, plain))).toBeNull();
  });

  it('keeps nothing of the record before it', () => {
    const into = plainReading();
    const full = { name: 'A', date: '2025-02-14', id: 'a', status: 'confirmed', location: 'B', group: 'C' };
    expect(readPlainRecord({ ...full, attendee: 'D', asOf: '2025-01-01' }, into)).toBe(true);
    expect(readPlainRecord({ name: 'E', date: '2025-02-15' }, into)).toBe(true);
    expect(into).toMatchObject({ id: '', status: '', place: '', group: '', person: '', knownFrom: NaN });
  });
});
