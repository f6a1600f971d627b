/** A content line of iCalendar, unfolded, with the line of the file on which it starts, from 1. */
export interface ContentLine {
  readonly text: string;
  readonly line: number;
}

/**
 * The content lines of a text (RFC 5545, 3.1): a line that begins with a space or a tab goes on with the one before. Line
 * ends of any kind will do, and blank lines, which are none of the format's, are passed over.
 */
export function contentLines(text: string): readonly ContentLine[] {
  const lines: { parts: string[]; line: number }[] = [];
  for (const [i, written] of text
    .replace(/^\ufeff/u, '')
    .split(/\r\n?|\n/u)
    .entries()) {
    if (/^[ \t]/u.test(written) && written.trim() !== '') lines.at(-1)?.parts.push(written.slice(1));
    else if (written.trim() !== '') lines.push({ parts: [written], line: i + 1 });
  }
  return lines.map(({ parts, line }) => ({ text: parts.join(''), line }));
}
