import type { FieldReader } from './field-reader.js';

/** Whether a field says `true`, which some programs write as text. */
export function readFlag(fields: FieldReader, name: string): true | undefined {
  const { value = false } = fields.find(name) ?? {};
  const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (word === true || word === 'true') return true;
  if (word !== false && word !== 'false')
    fields.report('warning', name, value, `“${name}” should be true or false; it was left out.`);
  return undefined;
}
