const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** A text as the value of a property (RFC 5545, 3.3.11). Control characters have no place in it. */
export function calendarText(text: string): string {
  return text
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r\n?|\n/gu, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** A content line of at most 75 octets, the rest of it on lines that begin with a space (3.1); ends with CRLF. */
export function foldedLine(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > MOST_OCTETS - (parts.length > 0 ? 1 : 0)) {
      parts.push(part);
      [part, octets] = ['', 0];
    }
    part += character;
    octets += length;
  }
  return `${[...parts, part].join('\r\n ')}\r\n`;
}
