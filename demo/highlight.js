/** What is set apart in source text, first match first; the colours are in demo.css, by the same names. */
const tokens = { tag: /<\/?[\w-]+|>/gu, key: /"[^"]*"(?=:)|[\w-]+(?==")/gu };

/** Colours ranges of a text node without a change to the page's elements, in browsers that can. */
export function highlight(text) {
  // Where colours are forced, a highlight has the background of a selection.
  if (!CSS.highlights || matchMedia('(forced-colors: active)').matches) return;
  for (const [name, pattern] of Object.entries(tokens)) {
    const ranges = CSS.highlights.get(name) ?? new Highlight();
    for (const { index, 0: match } of text.data.matchAll(pattern)) {
      ranges.add(
        new StaticRange({
          startContainer: text,
          startOffset: index,
          endContainer: text,
          endOffset: index + match.length,
        }),
      );
    }
    CSS.highlights.set(name, ranges);
  }
}
