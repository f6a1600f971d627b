import type { Source } from './event.js';
import type { FieldReader } from './field-reader.js';
import { readDateField } from './read-when.js';
import { withoutUndefined } from './without-undefined.js';

/** The reports that something rests on: their names, or records of them. */
export function readSources(fields: FieldReader): readonly Source[] {
  return fields.named(['subjectOf', 'sources'], readSource);
}

function readSource(source: FieldReader): Source | undefined {
  const publisher = source.text('publisher');
  const url = source.link('url');
  const name = source.text('name') ?? publisher ?? url;
  if (name !== undefined) {
    return withoutUndefined<Source>({ name, url, publisher, datePublished: readDateField(source, 'datePublished') });
  }
  source.report('warning', 'name', source.record, 'This source has no name; it was left out.');
  return undefined;
}
