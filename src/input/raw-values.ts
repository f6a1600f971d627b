import { htmlText } from './html-text.js';

/** A value of another format as plain text: markup is taken out, empty text is none. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? htmlText(value).trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? undefined : text;
}

/** A list, one value that stands for a list of one, or nothing. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : value === undefined || value === null ? [] : [value];
}

/** What there is in a list; where there is nothing, none. */
export function listed(items: readonly unknown[]): readonly unknown[] | undefined {
  const found = items.filter((item) => item !== undefined);
  return found.length > 0 ? found : undefined;
}
