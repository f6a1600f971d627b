import type { Source } from './event.js';
import { isRecord, type FieldReader } from './field-reader.js';
import { readDateField } from './read-when.js';
import { withoutUndefined } from './without-undefined.js';

/** The reports that something rests on: their names, or records of them. */
export function readSources(fields: FieldReader): readonly Source[] {
  return fields.list(['subjectOf', 'sources'], (value, field) => {
    if (isRecord(value)) return fields.within(value, field, (source) => readSource(source, value));
    const name = fields.textOf(value, field);
    return name === undefined ? undefined : { name };
  });
}

function readSource(source: FieldReader, value: unknown): Source | undefined {
  const publisher = source.text('publisher');
  const url = source.link('url');
  const name = source.text('name') ?? publisher ?? url;
  if (name !== undefined) {
    return withoutUndefined<Source>({ name, url, publisher, datePublished: readDateField(source, 'datePublished') });
  }
  source.report('warning', 'name', value, 'This source has no name; it was left out.');
  return undefined;
}
