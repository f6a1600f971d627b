import { firstDate, lastDay } from './record-dates.js';
import { peopleField, placeField, sourcesField, textField, textsField } from './record-fields.js';

/** The IPTC's scale, which newsrooms use. */
export const STATUSES = [
  ['under-discussion', 'under discussion'],
  ['unlikely', 'unlikely'],
  ['tentative', 'tentative'],
  ['expected', 'expected'],
  ['confirmed', 'confirmed'],
  ['took-place', 'took place'],
  ['postponed', 'postponed'],
  ['cancelled', 'cancelled'],
];

/** What each row shows. */
export const COLUMNS = [
  { id: 'first', label: 'Date', hint: 'like 2025-02-14', kind: 'date', ...firstDate },
  { id: 'last', label: 'Last day', hint: '', kind: 'date', ...lastDay },
  { id: 'name', label: 'Name', hint: '', ...textField('name', 'title') },
  { id: 'place', label: 'Place', hint: '', ...placeField('location', 'place') },
  { id: 'status', label: 'Status', choices: STATUSES, ...textField('status') },
  { id: 'link', label: 'Link', hint: 'https://', kind: 'link', ...textField('url') },
];

/** What is behind “More”. */
export const MORE = [
  { id: 'displayDate', label: 'Date in the source’s words', hint: 'like “next week”', ...textField('displayDate') },
  { id: 'description', label: 'Description', isLong: true, ...textField('description') },
  { id: 'people', label: 'People, one a line', isLong: true, ...peopleField('attendee', 'people') },
  { id: 'topics', label: 'Topics, one a line', isLong: true, ...textsField('about', 'topics') },
  { id: 'sources', label: 'Sources with links, one a line', isLong: true, ...sourcesField('subjectOf', 'sources') },
  { id: 'lane', label: 'Lane, where it is not the place', hint: '', ...textField('group') },
  { id: 'zone', label: 'Time zone', hint: 'like Europe/Berlin', kind: 'zone', ...textField('timeZone') },
  { id: 'asOf', label: 'Known on', hint: 'like 4 February 2025', kind: 'date', ...textField('asOf') },
];

export const FIELDS = [...COLUMNS, ...MORE];

const shown = new Set(FIELDS.flatMap(({ names }) => names));

/**
 * The fields of a record that no input shows; they stay as they are.
 *
 * @param {import('./record-fields.js').EventRecord} record
 * @returns {string[]}
 */
export const hiddenFields = (record) => Object.keys(record).filter((name) => !shown.has(name));

/**
 * The input that a problem is about: `location.timeZone` is about the place.
 *
 * @param {string | undefined} name As a problem names it.
 * @returns {string | undefined}
 */
export function fieldOf(name = '') {
  const [root = ''] = /^\w*/u.exec(name) ?? [];
  return FIELDS.find(({ names }) => names.includes(root))?.id;
}

/** What people call that which no input shows, or only a part of. */
const OTHERS = {
  location: 'more of a place than its name',
  place: 'more of a place than its name',
  id: 'ids',
  superEvent: 'what happens during what',
  revisions: 'how plans changed',
  image: 'pictures',
  periods: 'periods',
  timeZone: 'time zones',
};

/**
 * A field as people call it.
 *
 * @param {string} name As a record has it.
 * @returns {string}
 */
export function wordsOf(name) {
  const field = FIELDS.find(({ names }) => names.includes(name));
  return OTHERS[name] ?? field?.label.toLowerCase().replace(/,.*/u, '') ?? name;
}
