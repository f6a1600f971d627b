import MagicString from 'magic-string';

/** A value without spaces, quotes, `=`, `<`, `>` and \` needs no quotes (HTML, 13.1.2.3). */
const unquoted = (text) => text.replace(/(?<=[\w-]=)"([\w.#%()-]+)"(?=[\s>])/gu, '$1');

/** Where a block starts or ends, spaces are not shown (CSS Text, 4.1.1). */
const BLOCK = '(?:section|header|div|p|[ou]l|li|d[ldt]|table|thead|tbody|tr|t[hd]|details|summary)';
const spacesAtBlocks = new RegExp(`(?<=<\\/?${BLOCK}(?: [^<>]*)?>) | (?=<\\/?${BLOCK}\\b)`, 'gu');

const collapsed = {
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//gu, '')
      .replace(/\s+/gu, ' ')
      .replace(/ ?([{};,>]) ?/gu, '$1')
      .replace(/([a-z]): /gu, '$1:')
      .replace(/;\}/gu, '}')
      .replace(/(?<![\w.])0\.(?=\d)/gu, '.'),
  html: (text) => unquoted(text.replace(/\s+/gu, ' ').replace(/ >/gu, '>').replace(spacesAtBlocks, '')),
  // Between the elements of a picture no space is ever seen.
  svg: (text) =>
    unquoted(
      text
        .replace(/\s+/gu, ' ')
        .replace(/ >/gu, '>')
        .replace(/" \/>/gu, '"/>')
        .replace(/> (?=<)/gu, '>'),
    ),
};

/** Every tagged template below a node of the syntax tree. */
function* taggedTemplates(node) {
  if (Array.isArray(node)) for (const child of node) yield* taggedTemplates(child);
  else if (node && typeof node === 'object') {
    if (node.type === 'TaggedTemplateExpression') yield node;
    for (const key of Object.keys(node)) yield* taggedTemplates(node[key]);
  }
}

/** A Rollup plugin: indentation inside css`…`, html`…` and svg`…` means nothing to the browser and need not travel. */
export const collapseTemplates = () => ({
  name: 'collapse-templates',
  transform(code) {
    const edited = new MagicString(code);
    for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
      const collapse = collapsed[tag.name];
      if (!collapse) continue;
      for (const { start, end } of quasi.quasis) {
        if (end > start) edited.update(start, end, collapse(code.slice(start, end)));
      }
    }
    return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
  },
});
