/**
 * A text with data in it as one line of a terminal: nothing in it begins a line of its own, moves the cursor or turns the
 * writing round.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
