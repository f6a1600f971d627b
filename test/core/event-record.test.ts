import { readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/core/event.js';
import { readEventList } from '../../src/core/event-list.js';
import { toJson } from '../../src/output/json.js';
import schema from '../../event-list.schema.json' with { type: 'json' };
import { readDocument } from '../docs/markdown.js';
import { fixtureText } from '../support/fixture-text.js';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
const complaints = (value: unknown): string =>
  validate(value)
    ? ''
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`).join('\n');

describe('the schema of event lists', () => {
  const files = readdirSync(new URL('../../demo/data/', import.meta.url)).filter((file) => file.endsWith('.json'));

  it.each(files)('takes demo/data/%s', (file) => {
    expect(complaints(JSON.parse(readDocument(`demo/data/${file}`)))).toBe('');
  });

  it('takes lists that others have written', () => {
    expect(complaints(JSON.parse(fixtureText('conferences/tech-general-2025.json')))).toBe('');
  });

  it.each([
    ['no list', 5],
    ['an object without events', { heading: 'A' }],
    ['a name that is a list', [{ name: ['A'] }]],
    ['a date that is an object', [{ name: 'A', date: {} }]],
    ['a date that is too long', [{ name: 'A', date: '2'.repeat(65) }]],
    ['a person without a name', [{ name: 'A', attendee: [{ jobTitle: 'minister' }] }]],
    ['an unknown participation', [{ name: 'A', attendee: [{ name: 'B', participationStatus: 'maybe' }] }]],
    ['a revision without a day', [{ name: 'A', revisions: [{ set: null }] }]],
  ])('does not take %s', (_, value) => {
    expect(complaints(value)).not.toBe('');
  });

  it('takes whatever the timeline writes', () => {
    const record = fc.record(
      {
        name: fc.string({ minLength: 1 }),
        date: fc.constantFrom('2025-02-14', '[2025-02-10..2025-02-13]', '2025-01', '2025-02-10/..'),
        status: fc.constantFrom('expected', 'whatever', undefined),
        location: fc.oneof(fc.string(), fc.record({ name: fc.string(), addressCountry: fc.string() })),
        attendee: fc.array(fc.string()),
        about: fc.array(fc.string()),
      },
      { requiredKeys: ['name', 'date'] },
    );
    fc.assert(
      fc.property(fc.array(record), (records) => {
        expect(complaints(JSON.parse(toJson(readEventList(records))))).toBe('');
      }),
    );
  });

  it('tells editors what each field means, and the words for a status', () => {
    const { properties } = schema.definitions.EventRecord;
    for (const [field, { description }] of Object.entries(properties)) expect(description, field).toMatch(/\w/u);
    expect(properties.status.anyOf).toContainEqual({ $ref: '#/definitions/Status' });
    expect(schema.definitions.Status.enum).toEqual(expect.arrayContaining(STATUSES as string[]));
  });
});
