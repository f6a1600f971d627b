/** A piece of the text of an element; lines end with `\n`. */
export interface Run {
  readonly text: string;
  /** It is that of a `<time>`: what this says to machines, or else its text. */
  readonly datetime?: string;
  /** It is that of a link: the http(s) address. */
  readonly href?: string;
}

/** What is read of an element of a page; nothing after it needs the page. */
export interface Content {
  readonly runs: readonly Run[];
  /** The `data-*` attributes of it and of what is in it, by their names without `data-`; the first of a name counts. */
  readonly data: ReadonlyMap<string, string>;
}

/** The text of runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The lines of a text that are not blank. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The address of the first link. */
export function firstHref(runs: readonly Run[]): string | undefined {
  return runs.find(({ href }) => href !== undefined)?.href;
}
