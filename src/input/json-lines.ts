/** What matters of a text of JSON: strings, which may hold anything, brackets, and line ends. */
const TOKEN = /"(?:[^"\\]|\\.)*"?|[[\]{}]|\r\n?|\n/gsu;

/**
 * The line, from 1, on which each record of a list starts: of the array that is the text itself, or that its member
 * `events` holds. One pass over a text that is JSON.
 */
export function recordLines(text: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  /** The depth of the records: 1 in an array, 2 in an object's `events`; before that is met, none. */
  let recordDepth = /^\ufeff?\s*\[/u.test(text) ? 1 : Infinity;
  let isEventsNext = false;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '\n' || token.startsWith('\r')) line += 1;
    else if (token === '[' || token === '{') {
      if (depth === recordDepth) lines.push(line);
      if (token === '[' && depth === 1 && isEventsNext) recordDepth = 2;
      depth += 1;
      isEventsNext = false;
    } else if (token === ']' || token === '}') {
      depth -= 1;
      if (depth < recordDepth && lines.length > 0) return lines;
    } else {
      isEventsNext = depth === 1 && token === '"events"';
    }
  }
  return lines;
}
