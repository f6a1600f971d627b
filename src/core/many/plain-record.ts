import { DAY_MS, type CivilMs } from '../civil-time.js';
import { STATUSES } from '../event.js';
import type { RawRecord } from '../field-reader.js';
import { httpLink } from '../http-link.js';
import { isTimeZone } from '../zone-offset.js';
import { plainDay, plainMoment } from './plain-date.js';

/** What a plain record says, as far as the index needs it. One object serves for all records of a list. */
export interface PlainReading {
  start: CivilMs;
  /** Exclusive. */
  end: CivilMs;
  isTimed: boolean;
  id: string;
  status: string;
  place: string;
  group: string;
  person: string;
  /** NaN where the record does not say. */
  knownFrom: CivilMs;
}

export function plainReading(): PlainReading {
  return { start: 0, end: 0, isTimed: false, id: '', status: '', place: '', group: '', person: '', knownFrom: NaN };
}

const STATUS_WORDS: ReadonlySet<string> = new Set(STATUSES);
const knownZones = new Set<string>();

/**
 * Reads a record that is written in the commonest way, without making an event of it: many times faster than
 * `readEvent`, and to the same result. False for any other record, about which there may be something to say: that one
 * is read in full. Never reports and never guesses.
 */
export function readPlainRecord(record: RawRecord, into: PlainReading): boolean {
  if (Object.getPrototypeOf(record) !== Object.prototype) return false; // what it inherits may be fields as well
  let [name, title, date, start, end, otherStart, otherEnd]: unknown[] = [];
  let hasZone = false;
  into.id = into.status = into.place = into.group = into.person = '';
  into.knownFrom = NaN;
  for (const key in record) {
    const value = record[key];
    if (value === undefined) continue;
    switch (key) {
      case 'name':
        name = value;
        break;
      case 'title':
        title = value;
        break;
      case 'date':
        date = value;
        break;
      case 'startDate':
        start = value;
        break;
      case 'endDate':
        end = value;
        break;
      case 'start':
        otherStart = value;
        break;
      case 'end':
        otherEnd = value;
        break;
      case 'id':
        if (typeof value !== 'string') return false;
        into.id = value;
        break;
      case 'status':
        if (typeof value !== 'string' || !STATUS_WORDS.has(value)) return false;
        into.status = value;
        break;
      case 'group':
        if (typeof value !== 'string') return false;
        into.group = value;
        break;
      case 'location':
        if (typeof value === 'string') into.place = value;
        else if (!readPlace(value, into)) return false;
        else hasZone = true;
        break;
      case 'attendee':
        if (!readPeople(value, into)) return false;
        break;
      case 'description':
      case 'displayDate':
      case 'superEvent':
        if (typeof value !== 'string') return false;
        break;
      case 'about':
        if (!isListOfTexts(value)) return false;
        break;
      case 'url':
        if (typeof value !== 'string' || httpLink(value) === null) return false;
        break;
      case 'asOf':
        into.knownFrom = typeof value === 'string' && value.length === 10 ? plainDay(value) : NaN;
        if (Number.isNaN(into.knownFrom)) return false;
        break;
      default:
        if (READ_IN_FULL.has(key)) return false;
    }
  }
  // An alias counts only where its field holds nothing.
  if (start === undefined) start = otherStart;
  if (end === undefined) end = otherEnd;
  // A moment is told by the clocks of its place.
  return isName(name === undefined ? title : name) && readDates(date, start, end, into) && !(hasZone && into.isTimed);
}

/** Aliases, and what has parts or problems of its own; any other field is not ours. */
const READ_IN_FULL: ReadonlySet<string> = new Set([
  'place',
  'timeZone',
  'people',
  'topics',
  'subjectOf',
  'sources',
  'image',
  'revisions',
  'withdrawn',
]);

/** Starts with a letter or a sign that no one takes for a blank. */
function isName(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const first = value.charCodeAt(0);
  return (first > 32 && first < 127) || (first > 191 && first < 0x1680) || (first > 0x3000 && first < 0xd800);
}

function readDates(date: unknown, start: unknown, end: unknown, into: PlainReading): boolean {
  if (date === undefined) return readEnds(start, end === undefined ? start : end, into);
  if (typeof date !== 'string') return false;
  if (date.length === 10) return setDays(plainDay(date), plainDay(date), into);
  if (date.length === 21 && date[10] === '/') return setDays(plainDay(date), plainDay(date, 11), into);
  return setMoments(plainMoment(date), plainMoment(date), into);
}

function readEnds(start: unknown, end: unknown, into: PlainReading): boolean {
  if (typeof start !== 'string' || typeof end !== 'string') return false;
  if (start.length === 10 && end.length === 10) return setDays(plainDay(start), plainDay(end), into);
  return setMoments(plainMoment(start), plainMoment(end), into);
}

function setDays(first: CivilMs, last: CivilMs, into: PlainReading): boolean {
  into.start = first;
  into.end = last + DAY_MS;
  into.isTimed = false;
  return first <= last; // not so where one of them is NaN
}

function setMoments(start: CivilMs, end: CivilMs, into: PlainReading): boolean {
  into.start = start;
  into.end = end;
  into.isTimed = true;
  return start <= end;
}

function isText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

/** A schema.org Place about which nothing has to be checked. */
function readPlace(location: unknown, into: PlainReading): boolean {
  if (typeof location !== 'object' || location === null) return false;
  const { name, address, addressCountry, timeZone, geo } = location as RawRecord;
  if (!isName(name) || !isText(address) || !isText(addressCountry) || geo !== undefined) return false;
  into.place = name;
  return timeZone === undefined || (typeof timeZone === 'string' && isKnownZone(timeZone));
}

function isKnownZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  const isKnown = zone !== '' && isTimeZone(zone);
  if (isKnown) knownZones.add(zone);
  return isKnown;
}

function readPeople(attendee: unknown, into: PlainReading): boolean {
  if (isName(attendee)) {
    into.person = attendee;
    return true;
  }
  if (!Array.isArray(attendee)) return false;
  for (const person of attendee as readonly unknown[]) {
    const name = isName(person) ? person : nameOf(person);
    if (name === undefined) return false;
    if (into.person === '') into.person = name;
  }
  return true;
}

/** Of a person about whom nothing has to be checked. */
function nameOf(person: unknown): string | undefined {
  if (typeof person !== 'object' || person === null) return undefined;
  const { name, jobTitle, affiliation, participationStatus } = person as RawRecord;
  return isName(name) && isText(jobTitle) && isText(affiliation) && participationStatus === undefined
    ? name
    : undefined;
}

function isListOfTexts(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}
