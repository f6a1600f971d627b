import type { Problem } from '../core/problem.js';

export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Bytes as text: in the encoding that their byte order mark names, else in `charset` (a label of the Encoding Standard),
 * else as UTF-8. What is no UTF-8 is taken for windows-1252, the habit of spreadsheets, with a warning.
 */
export function decodeText(bytes: Uint8Array, charset?: string): DecodedText {
  const marked = markedEncoding(bytes);
  const named = marked ?? knownEncoding(charset);
  if (named !== undefined && named !== 'utf-8') return { text: new TextDecoder(named).decode(bytes), problems: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const message =
      'The file is not in UTF-8, and was read as windows-1252: save it as UTF-8 where letters look wrong.';
    return { text: new TextDecoder('windows-1252').decode(bytes), problems: [{ message, severity: 'warning' }] };
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

function knownEncoding(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined; // a label that nobody knows says nothing
  }
}
