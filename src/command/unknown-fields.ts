import { isRecord } from '../core/field-reader.js';
import { excerpt, type Problem } from '../core/problem.js';
import { listSchema, type Schema } from './list-schema.js';
import { nearestName } from './nearest-name.js';

export interface UnknownFields {
  /** A warning for each record with fields that are most likely misspelled. */
  readonly problems: readonly Problem[];
  /** All other names: a list may keep what is its own beside what a timeline knows. */
  readonly others: readonly string[];
}

interface UnknownField {
  /** `revisions[0].set.staus` */
  readonly path: string;
  readonly name: string;
  readonly likely: string | undefined;
}

const { EventListRecord = {}, EventRecord = {} } = listSchema.definitions;

/** What a list of the timeline's own has that its schema does not name. `lines` has the line of each event. */
export function unknownFields(list: unknown, lines: readonly number[]): UnknownFields {
  const { events = list, ...rest } = isRecord(list) ? list : {};
  const records = Array.isArray(events) ? (events as readonly unknown[]) : [];
  const found = [
    { place: {}, fields: unknownIn({ ...rest, events: [] }, EventListRecord) },
    ...records.map((record, index) => {
      const line = lines[index];
      return { place: { index, ...(line === undefined ? {} : { line }) }, fields: unknownIn(record, EventRecord) };
    }),
  ];
  return {
    problems: found.flatMap(({ place, fields }) => {
      const [first, ...more] = fields.flatMap(({ path, likely }) => (likely === undefined ? [] : { path, likely }));
      if (!first) return [];
      const names = [first, ...more].map(({ path, likely }) => `“${excerpt(path)}” (write “${likely}”)`).join(', ');
      const message = `A timeline does not know ${names}.`;
      return { ...place, field: first.path, message, severity: 'warning' as const };
    }),
    others: [...new Set(found.flatMap(({ fields }) => fields.flatMap((field) => (field.likely ? [] : field.name))))],
  };
}

function unknownIn(value: unknown, schema: Schema, path = ''): readonly UnknownField[] {
  const ways = waysOf(schema);
  if (Array.isArray(value)) {
    const items = ways.find((way) => isRecord(way.items))?.items;
    return isRecord(items) ? value.flatMap((item, i) => unknownIn(item, items, `${path}[${i}]`)) : [];
  }
  const known = ways.find((way) => isRecord(way.properties))?.properties;
  if (!isRecord(value) || !isRecord(known)) return [];
  const free = Object.keys(known).filter((name) => !Object.hasOwn(value, name));
  return Object.entries(value).flatMap(([name, member]) => {
    const place = path === '' ? name : `${path}.${name}`;
    const own = Object.hasOwn(known, name) ? known[name] : undefined;
    // What a revision sets are fields of its event, whatever else may be set.
    if (isRecord(own)) return unknownIn(member, name === 'set' ? EventRecord : own, place);
    // `@id` and `$comment` are no words of ours, nor meant to be.
    return /^[@$_]/u.test(name) ? [] : { path: place, name, likely: nearestName(name, free) };
  });
}

/** The ways in which a value may be written. */
function waysOf(schema: Schema): readonly Schema[] {
  const { $ref, anyOf } = schema;
  if (typeof $ref === 'string') return waysOf(listSchema.definitions[$ref.replace('#/definitions/', '')] ?? {});
  return Array.isArray(anyOf) ? anyOf.filter(isRecord).flatMap(waysOf) : [schema];
}
