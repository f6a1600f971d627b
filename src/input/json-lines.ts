/** What matters of a text of JSON: where strings begin, brackets, commas, other values, and line ends. */
const TOKEN = /"|[[\]{},]|\r\n?|\n|[^\s[\]{},:"]+/gu;

/** The tokens; of a string no more than can tell whether it is `name`, since a string may be of any length. */
function* tokensOf(text: string, name: string): Generator<string> {
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '"') {
      pattern.lastIndex = stringEnd(text, match.index);
      yield text.slice(match.index, Math.min(pattern.lastIndex, match.index + name.length + 1));
    } else yield match[0];
  }
}

/** The offset after the string that begins at `at`: after the first quote with an even number of backslashes before it. */
function stringEnd(text: string, at: number): number {
  for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (text[before - 1] === '\\') before -= 1;
    if ((quote - before) % 2 === 0) return quote + 1;
  }
  return text.length;
}

/**
 * The line, from 1, on which each record of a list starts: of the array that is the text itself, or that its `member`
 * holds. One pass over a text that is JSON.
 */
export function recordLines(text: string, member = 'events'): readonly number[] {
  const name = `"${member}"`;
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  /** The depth of the records: 1 in an array, 2 in an object's member; before that is met, none. */
  let recordDepth = /^\ufeff?\s*\[/u.test(text) ? 1 : Infinity;
  let isListNext = false;
  let isRecordNext = recordDepth === 1;
  for (const token of tokensOf(text, name)) {
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
      if (token === '[' && depth === 1 && isListNext) {
        recordDepth = 2;
        isRecordNext = true;
      }
      depth += 1;
    } else if (isClosing) {
      depth -= 1;
      if (depth < recordDepth && recordDepth < Infinity) return lines;
    }
    isListNext = depth === 1 && token === name;
  }
  return lines;
}
