/**
 * A bracket or a brace, or a text of JSON that begins with one, since some templates encode JSON twice. Yet
 * `[2025-02-10..2025-02-13]` and `{2025-02-14,2025-02-16}` are dates.
 */
const JSON_START = /^\s*(?:"(?:\s|\\[nrt])*)?[[{](?!\s*(?:\.\.|-?\d|X))/u;

/** Whether a text is JSON, as far as its beginning tells; what is wrong with the rest of it is another matter. */
export function beginsAsJson(text: string): boolean {
  return JSON_START.test(text);
}
