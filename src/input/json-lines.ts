/** What matters of a text of JSON: strings, which may hold anything, brackets, commas, other values, and line ends. */
const TOKEN = /"(?:[^"\\]|\\.)*"?|[[\]{},]|\r\n?|\n|[^\s[\]{},:"]+/gsu;

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
  let isRecordNext = recordDepth === 1;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '\n' || token.startsWith('\r')) {
      line += 1;
      continue;
    }
    const isClosing = token === ']' || token === '}';
    if (depth === recordDepth) {
      if (token === ',') isRecordNext = true;
      else if (isRecordNext && !isClosing) {
        lines.push(line);
        isRecordNext = false;
      }
    }
    if (token === '[' || token === '{') {
      if (token === '[' && depth === 1 && isEventsNext) {
        recordDepth = 2;
        isRecordNext = true;
      }
      depth += 1;
    } else if (isClosing) {
      depth -= 1;
      if (depth < recordDepth && recordDepth < Infinity) return lines;
    }
    isEventsNext = depth === 1 && (token === '"events"' || (isEventsNext && token === ':'));
  }
  return lines;
}
