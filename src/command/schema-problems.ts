import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { excerpt, type Problem } from '../core/problem.js';
import { ownValue } from '../input/own-value.js';

/** By the package's own name, which leads to it from wherever this file is. */
const path = createRequire(import.meta.url).resolve('diplo-timeline/event-list.schema.json');
const schema = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;

/**
 * Where a list of the timeline's own JSON is not what its schema says; nothing for text of any other kind. `lines` has the
 * line of each event.
 */
export function schemaProblems(text: string, lines: readonly number[]): readonly Problem[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  if (ownValue(value) === undefined) return [];
  // Each part of the list is held to its own definition: complaints of both kinds of list would be of no use.
  const definition = Array.isArray(value) ? 'EventListRecord/properties/events' : 'EventListRecord';
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true })
    .addSchema(schema, 'list')
    .getSchema(`list#/definitions/${definition}`);
  if (!validate || validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => {
    const [, position, field] = /^(?:\/events)?\/(\d+)(?:\/(.*))?$/u.exec(instancePath) ?? [];
    const index = position === undefined ? undefined : Number(position);
    const line = index === undefined ? undefined : lines[index];
    return {
      ...(index === undefined ? {} : { index }),
      ...(line === undefined ? {} : { line }),
      field: field ?? instancePath,
      message: `“${field ?? (instancePath || 'The list')}” ${excerpt(message)}.`,
      severity: 'warning',
    };
  });
}
