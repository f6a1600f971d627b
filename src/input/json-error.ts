/** Where a text stops being JSON (an offset from 0), and how to mend it. */
export interface JsonError {
  readonly at: number;
  readonly hint: string;
}

/** What may come next, beside white space. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

const HINTS: Readonly<Record<Expected, string>> = {
  value: 'A value is missing here, or a comma is one too many.',
  'value or ]': 'A value is missing here: text stands in quotes ("…").',
  key: 'The name of a field is missing here, or a comma is one too many.',
  'key or }': 'The name of a field belongs here, in quotes ("name").',
  ':': 'A colon (:) is missing between a field and its value.',
  ', or end': 'A comma or a closing bracket is missing before this.',
  nothing: 'The list has ended before this: a bracket is one too many.',
};

const SPACE = /[ \t\n\r]*/uy;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const BARE = /[^\s"[\]{},:]+/uy;

/**
 * Finds the first error of a text that is not JSON (RFC 8259), in one pass, since engines tell its place in different
 * words or not at all. Null for a text that is JSON.
 */
export function jsonError(text: string): JsonError | null {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const closed = (): Expected => (open.length === 0 ? 'nothing' : ', or end');
  for (;;) {
    at = after(SPACE, text, at) ?? at;
    const character = text[at];
    if (character === undefined) return expected === 'nothing' ? null : { at, hint: unended(open, expected) };
    const isValue: boolean = expected === 'value' || expected === 'value or ]';
    if (character === '"') {
      if (!isValue && expected !== 'key' && expected !== 'key or }') return { at, hint: HINTS[expected] };
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      expected = isValue ? closed() : ':';
    } else if (isValue && (character === '[' || character === '{')) {
      open.push(character);
      at += 1;
      expected = character === '[' ? 'value or ]' : 'key or }';
    } else if (character === ']' || character === '}') {
      const isEnd = expected === ', or end' || expected === (character === ']' ? 'value or ]' : 'key or }');
      if (!isEnd) return { at, hint: HINTS[expected] };
      if (open.pop() !== (character === ']' ? '[' : '{'))
        return { at, hint: `This “${character}” closes what it has not opened.` };
      at += 1;
      expected = closed();
    } else if (character === ',' && expected === ', or end') {
      at += 1;
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (character === ':' && expected === ':') {
      at += 1;
      expected = 'value';
    } else {
      const end = isValue ? after(LITERAL, text, at) : undefined;
      if (end === undefined || (after(BARE, text, end) ?? end) > end) return { at, hint: bareHint(text, at, expected) };
      at = end;
      expected = closed();
    }
  }
}

/** The offset after a match that begins at `at`. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The offset after the string that begins at `at`, or what is wrong with it. */
function stringEnd(text: string, at: number): number | JsonError {
  for (let i = at + 1; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (character === '"') return i + 1;
    if (character === '\n' || character === '\r')
      return { at, hint: 'This text is not closed by a quote (") on its line.' };
    if (character < ' ') return { at: i, hint: 'A control character stands here: take it out.' };
    if (character !== '\\') continue;
    if (!/^(?:["\\/bfnrt]|u[\da-fA-F]{4})/u.test(text.slice(i + 1, i + 6)))
      return { at: i, hint: 'A backslash (\\) stands alone here: write it twice.' };
    i += 1;
  }
  return { at, hint: 'This text is never closed by a quote (").' };
}

function unended(open: readonly ('[' | '{')[], expected: Expected): string {
  const ends = open
    .toReversed()
    .slice(0, 3)
    .map((bracket) => (bracket === '[' ? ']' : '}'));
  return ends.length > 0 ? `The text ends too early: ${ends.join('')} is missing.` : HINTS[expected];
}

function bareHint(text: string, at: number, expected: Expected): string {
  const character = text[at] ?? '';
  if (character === '/') return 'Comments are not part of JSON: take this one out.';
  if (character === "'") return 'Text stands in double quotes ("…"), not in single ones.';
  return /[\p{L}_$]/u.test(character) && expected !== ', or end' && expected !== 'nothing' && expected !== ':'
    ? 'This needs quotes: "…".'
    : HINTS[expected];
}
