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
/** A tag; `<` before anything else than a letter is itself. */
const TAG = /<(\/?)([a-z][a-z\d-]*)[^<>]*>|<!--[^<>]*-->/giu;
/** Elements that begin or end a line. */
const BLOCKS = /^(?:p|div|br|li|ul|ol|h[1-6]|blockquote|section|article|table|tr|hr|pre|dt|dd)$/iu;

/**
 * The text of a fragment of HTML, as other timelines have it in their fields: tags are taken out, blocks become lines,
 * and character references are read once. Nothing of it ever becomes an element. What has no markup stays as it is.
 */
export function htmlText(html: string): string {
  if (!/[<&]/u.test(html)) return html;
  return html
    .replace(/\s+/gu, ' ')
    .replace(TAG, (_tag, _end: string, name = '') => (BLOCKS.test(name as string) ? '\n' : ''))
    .replace(REFERENCE, (written, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? character(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16))
        : (NAMED.get(name.toLowerCase()) ?? written),
    )
    .replace(/ *\n\s*/gu, '\n')
    .trim();
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
