import { httpLink } from './http-link.js';
import { excerpt, type Problem } from './problem.js';

/** An object from outside: anything may be in it. */
export type RawRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of one field, such as its people: each is drawn or told of, so that a small file could keep the page busy. */
const MOST_ENTRIES = 500;

/** Reads the fields of one raw record as text, links and lists, and collects what is wrong with them. */
export class FieldReader {
  constructor(
    readonly record: RawRecord,
    private readonly index: number | undefined,
    private readonly path = '',
    readonly problems: Problem[] = [],
  ) {}

  /** The first of these fields that holds more than blanks (an alias counts), with the name it goes by. */
  find(...names: readonly string[]): { name: string; value: unknown } | null {
    for (const name of names) {
      const value = this.record[name];
      if (typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null)
        return { name, value };
    }
    return null;
  }

  report(severity: Problem['severity'], field: string, value: unknown, message: string): void {
    const where = this.index === undefined ? {} : { index: this.index };
    this.problems.push({ ...where, field: this.path + field, value: excerpt(value), message, severity });
  }

  text(...names: readonly string[]): string | undefined {
    const found = this.find(...names);
    return found ? this.textOf(found.value, found.name) : undefined;
  }

  /** A value of this record as text; empty text is none. */
  textOf(value: unknown, field: string): string | undefined {
    const text = plainText(value);
    if (text === undefined) this.report('warning', field, value, `“${field}” should be text; it was left out.`);
    return text === '' ? undefined : text;
  }

  link(...names: readonly string[]): string | undefined {
    const found = this.find(...names);
    if (!found) return undefined;
    const link = typeof found.value === 'string' ? httpLink(found.value) : null;
    if (link !== null) return link;
    const hint = 'Links must start with https:// or http://; it was left out.';
    this.report('warning', found.name, found.value, hint);
    return undefined;
  }

  /** A list, or one value that stands for a list of one. `read` gives undefined for what it cannot take. */
  list<T>(names: readonly string[], read: (value: unknown, field: string) => T | undefined): readonly T[] {
    const found = this.find(...names);
    if (!found) return [];
    const values: readonly unknown[] = Array.isArray(found.value) ? found.value : [found.value];
    if (values.length > MOST_ENTRIES)
      this.report('warning', found.name, values.length, `Of “${found.name}” the first ${MOST_ENTRIES} are read.`);
    return values.slice(0, MOST_ENTRIES).flatMap((value, position) => {
      const item = read(value, `${found.name}[${position}]`);
      return item === undefined ? [] : [item];
    });
  }

  /** A list of names, or of records that have one. */
  named<T extends { readonly name: string }>(
    names: readonly string[],
    read: (reader: FieldReader) => T | undefined,
  ): readonly (T | { readonly name: string })[] {
    return this.list(names, (value, field) => {
      if (isRecord(value)) return this.within(value, field, read);
      const name = this.textOf(value, field);
      return name === undefined ? undefined : { name };
    });
  }

  /** A reader for an object inside this record; its problems are added to this one's. */
  within<T>(record: RawRecord, field: string, read: (reader: FieldReader) => T): T {
    return read(new FieldReader(record, this.index, `${this.path}${field}.`, this.problems));
  }
}

/** Text without control characters (line breaks and tabs stay), or undefined for what is neither text nor number. */
export function plainText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  return value
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}
