/** Something in the input that could not be taken as it is, told so that a person can mend it. */
export interface Problem {
  /** Position of the event in the list, from 0. */
  readonly index?: number;
  /** Line in the text it was read from, from 1. */
  readonly line?: number;
  /** Column in that line, from 1, in UTF-16 code units, as editors count. */
  readonly column?: number;
  /** The field, as the input spells it. */
  readonly field?: string;
  /** The offending value, as text, shortened to 80 characters. */
  readonly value?: string;
  /** A whole English sentence: what is wrong and how to mend it. */
  readonly message: string;
  /** `error`: the event is not shown. `warning`: it is shown, without what could not be read. */
  readonly severity: 'error' | 'warning';
}

/** JSON.stringify gives undefined for what JSON cannot hold, though its type does not say so. */
const toJson = JSON.stringify as (value: unknown) => string | undefined;

/** A value as a person would recognise it in the input, never longer than a line. */
export function excerpt(value: unknown): string {
  const line = textOf(value).replace(/\s+/gu, ' ').trim();
  // Half a surrogate pair would print as a box.
  return line.length > 80 ? `${line.slice(0, 79).replace(/[\ud800-\udbff]$/, '')}…` : line;
}

function textOf(value: unknown): string {
  try {
    if (typeof value === 'string') return value;
    return value instanceof Error ? String(value) : (toJson(value) ?? typeof value);
  } catch {
    // It refers to itself, or whoever made it does not let anyone look.
    return typeof value;
  }
}
