import type { Problem } from '../core/problem.js';

export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * What Windows, and with it spreadsheets, save as in each language, as far as that is not windows-1252; by labels of the
 * Encoding Standard.
 */
const CODE_PAGES: Readonly<Record<string, readonly string[]>> = {
  'windows-1250': ['cs', 'hr', 'hu', 'pl', 'ro', 'sk', 'sl'],
  'windows-1251': ['be', 'bg', 'mk', 'ru', 'sr', 'uk'],
  'windows-1253': ['el'],
  'windows-1254': ['az', 'tr'],
  'windows-1255': ['he'],
  'windows-1256': ['ar', 'fa', 'ur'],
  'windows-1257': ['et', 'lt', 'lv'],
  'windows-1258': ['vi'],
  'windows-874': ['th'],
  shift_jis: ['ja'],
  'euc-kr': ['ko'],
  big5: ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant'],
  gb18030: ['zh'],
};
const WESTERN = 'windows-1252';

export interface TextEncoding {
  /** What the server says: a label of the Encoding Standard. */
  readonly charset?: string | undefined;
  /** The language of whoever saved the text, as far as that is known. */
  readonly locale?: string | undefined;
}

/**
 * Bytes as text: in the encoding that their byte order mark names, else in `charset`, else as UTF-8. What is no UTF-8 is
 * taken for what spreadsheets save as in the language, with a warning. Many servers name the western encoding for whatever
 * they have: UTF-8 is looked for first.
 */
export function decodeText(bytes: Uint8Array, { charset, locale = 'en' }: TextEncoding = {}): DecodedText {
  const named = markedEncoding(bytes) ?? knownEncoding(charset);
  if (named !== undefined && named !== 'utf-8' && named !== WESTERN) return { text: lossy(named, bytes), problems: [] };
  const text = textIn('utf-8', bytes);
  if (text !== undefined) return { text, problems: [] };
  const almost = lossy('utf-8', bytes);
  if (isAlmostAll(almost)) return { text: almost, problems: [warning('has letters that are not in UTF-8 (\ufffd)')] };
  if (named === WESTERN) return { text: lossy(WESTERN, bytes), problems: [] };
  const codePage = codePageOf(locale);
  const guessed = textIn(codePage, bytes);
  return {
    text: guessed ?? lossy(WESTERN, bytes),
    problems: [warning(`is not in UTF-8, and was read as ${guessed === undefined ? WESTERN : codePage}`)],
  };
}

/** A file that was cut off, or put together of two, is UTF-8 but for a few letters; no other encoding looks like that. */
function isAlmostAll(text: string): boolean {
  const count = (letters: RegExp): number => text.length - text.replace(letters, '').length;
  return count(/[^\p{ASCII}\ufffd]/gu) > 10 * count(/\ufffd/gu);
}

function warning(what: string): Problem {
  return { message: `The file ${what}: save it as UTF-8 where letters look wrong.`, severity: 'warning' };
}

function lossy(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Undefined where the bytes are none of this encoding. */
function textIn(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function codePageOf(locale: string): string {
  const isOf = (language: string): boolean => new RegExp(`^${language}(?:-|$)`, 'iu').test(locale);
  return Object.keys(CODE_PAGES).find((encoding) => CODE_PAGES[encoding]?.some(isOf)) ?? WESTERN;
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

/**
 * It is a workbook, a picture or the like: where these have their signatures stand characters that no text has,
 * https://mimesniff.spec.whatwg.org/#binary-data-byte.
 */
export function isNoText(text: string): boolean {
  return /^%PDF-|^.{0,15}(?![\s\u0080-\u009f])\p{Cc}/su.test(text);
}
