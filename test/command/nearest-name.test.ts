import { expect, it } from 'vitest';
import { nearestName } from '../../src/command/nearest-name.js';
import schema from '../../event-list.schema.json' with { type: 'json' };

const names = Object.keys(schema.definitions.EventRecord.properties);

it.each([
  ['staus', 'status'],
  ['Staus', 'status'],
  ['locaton', 'location'],
  ['dispalyDate', 'displayDate'],
  ['end_date', 'endDate'],
  ['timezone', 'timeZone'],
  ['as-of', 'asOf'],
  ['attendees', 'attendee'],
  ['dscription', 'description'],
  ['nmae', 'name'],
  ['ID', 'id'],
])('%s is meant to be %s', (written, meant) => {
  expect(nearestName(written, names)).toBe(meant);
});

it.each([
  'note',
  'tags',
  'slug',
  'type',
  'uid',
  'link',
  'text',
  'category',
  'state',
  'time',
  'organizer',
  'x'.repeat(9999),
  '',
])('%j is none of ours', (written) => {
  expect(nearestName(written, names)).toBeUndefined();
});
