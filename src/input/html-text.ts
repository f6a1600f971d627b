/** Named character references that people write; all others stay as they are. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['copy', '©'],
]);

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu;
/** What may be a tag; `<` before anything else than a letter is itself. */
const TAG = /<(\/?)([a-z][a-z\d-]{0,40})(?![a-z\d-])([^<>]*)>|<!--[^<>]*-->/giu;
const END_TAG = /<\/([a-z][a-z\d-]{0,40})\s*>/giu;
/** Elements that have no end tag, or are often left without one. */
const UNCLOSED = /^(?:p|br|hr|wbr|img|input|embed|li|dt|dd|tr|td|th)$/iu;
const NO_ATTRIBUTES = /^\s*\/?$/u;
const HAS_VALUE = /^\s[^=]*=/u;
const HAS_QUOTED_VALUE = /=\s*["']/u;
/** Elements that begin or end a line. */
const BLOCKS = /^(?:p|div|br|li|ul|ol|h[1-6]|blockquote|section|article|table|tr|hr|pre|dt|dd)$/iu;

/**
 * The text of a fragment of HTML, as other timelines have it in their fields: tags are taken out, blocks become lines,
 * and character references are read once. Nothing of it ever becomes an element. What has no tags keeps its own lines.
 */
export function htmlText(html: string): string {
  if (!/[<&]/u.test(html)) return html;
  const isTag = tagTest(html);
  const hasTags = Array.from(html.matchAll(TAG)).some(([, slash, name, rest]) => isTag(slash, name, rest));
  const text = hasTags
    ? html
        .replace(/\s+/gu, ' ')
        .replace(TAG, (written, slash?: string, name?: string, rest?: string) => {
          if (!isTag(slash, name, rest)) return written;
          return BLOCKS.test(name ?? '') ? '\n' : '';
        })
        .replace(/ *\n\s*/gu, '\n')
    : html;
  return text
    .replace(REFERENCE, (written, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? character(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16))
        : (NAMED.get(name.toLowerCase()) ?? written),
    )
    .trim();
}

/**
 * What has an end tag in this text is an element, and what has an attribute in quotes. `<TBD>` and `a<b and c>d` have
 * neither, and are what somebody wrote.
 */
function tagTest(html: string): (slash?: string, name?: string, rest?: string) => boolean {
  const closed = new Set(Array.from(html.matchAll(END_TAG), ([, name = '']) => name.toLowerCase()));
  return (slash, name = '', rest = '') => {
    if (slash === undefined || closed.has(name.toLowerCase()) || HAS_QUOTED_VALUE.test(rest)) return true;
    return UNCLOSED.test(name) && (NO_ATTRIBUTES.test(rest) || HAS_VALUE.test(rest));
  };
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
