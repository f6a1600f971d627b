import { readJson } from './json.js';
import { readDialect } from './json-dialect.js';
import { recordLines } from './json-lines.js';
import { ownValue } from './own-value.js';
import type { Reading, RecordPlaces, ValueReading } from './reading.js';

/** Reads a text of JSON: a list of the timeline's own, or one of another timeline or vocabulary. */
export function readJsonText(text: string): Reading {
  const { value, problems } = readJson(text);
  if (value === undefined) return { problems };
  // Some templates encode JSON twice.
  if (typeof value === 'string' && /^\s*[[{]/u.test(value)) return readJsonText(value);
  const { places, ...reading } = readValue(value);
  return { ...reading, lines: linesOf(text, places), problems: [...problems, ...reading.problems] };
}

/** None where the records are not all found: a wrong line is worse than none. */
function linesOf(text: string, places: RecordPlaces | undefined): readonly number[] {
  const all = recordLines(text, places?.member);
  if (!places) return all;
  const lines = places.positions.flatMap((position) => all[position] ?? []);
  return lines.length === places.positions.length ? lines : [];
}

/** Reads a list as a page hands it in: of the timeline's own, or of another timeline or vocabulary. */
export function readValue(value: unknown): ValueReading {
  return (ownValue(value) === undefined ? readDialect(value) : undefined) ?? { value, problems: [] };
}
