import { Ajv, type ErrorObject } from 'ajv';
import { excerpt, type Problem } from '../core/problem.js';
import { listSchema } from './list-schema.js';

/**
 * Where a list of the timeline's own JSON is not what its schema says. `lines` has the line of each event.
 */
export function schemaProblems(list: unknown, lines: readonly number[]): readonly Problem[] {
  const value = withoutNulls(list);
  // Each part of the list is held to its own definition: complaints of both kinds of list would be of no use.
  const definition = Array.isArray(value) ? 'EventListRecord/properties/events' : 'EventListRecord';
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true })
    .addSchema(listSchema, 'list')
    .getSchema(`list#/definitions/${definition}`);
  if (!validate || validate(value)) return [];
  return reasons(validate.errors ?? []).map(({ place, message }) => {
    const [, position, field] = /^(?:\/events)?\/(\d+)(?:\/(.*))?$/u.exec(place) ?? [];
    const index = position === undefined ? undefined : Number(position);
    const line = index === undefined ? undefined : lines[index];
    return {
      ...(index === undefined ? {} : { index }),
      ...(line === undefined ? {} : { line }),
      field: field ?? place,
      message: `“${field ?? (place || 'The list')}” ${excerpt(message)}.`,
      severity: 'warning',
    };
  });
}

/** A member that is null is none to the reader; but a revision that sets null withdraws its event. */
function withoutNulls(list: unknown): unknown {
  return JSON.parse(JSON.stringify(list), function (this: unknown, name: string, value: unknown) {
    return value === null && name !== 'set' && !Array.isArray(this) ? undefined : value;
  });
}

interface Reason {
  /** A JSON pointer. */
  readonly place: string;
  readonly message: string;
}

/** One for each place: of the ways to write it, that which came furthest says what is wrong. */
function reasons(errors: readonly ErrorObject[]): readonly Reason[] {
  const places = [...new Set(errors.map(({ instancePath }) => instancePath))];
  return places.flatMap((place) => {
    const here = errors.filter(({ instancePath }) => instancePath === place);
    const told = here.find(({ keyword }) => !['type', 'enum', 'anyOf'].includes(keyword));
    const isOneOfSeveral = here.some(({ keyword }) => keyword === 'anyOf');
    if (!told && isOneOfSeveral && places.some((other) => other.startsWith(`${place}/`))) return [];
    const types = new Set(here.flatMap(({ keyword, message = '' }) => (keyword === 'type' ? message : [])));
    const several = [...types].map((message) => message.replace('must be ', '').replaceAll(',', ' or ')).join(' or ');
    return { place, message: told?.message ?? (several === '' ? (here[0]?.message ?? '') : `must be ${several}`) };
  });
}
