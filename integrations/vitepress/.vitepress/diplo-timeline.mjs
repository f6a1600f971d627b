/** What may be said of a timeline beside its list. */
const ATTRIBUTES = [
  ...['heading', 'heading-level', 'lang', 'start', 'end', 'as-of', 'now', 'history', 'time-zone'],
  ...['lanes', 'lane-order', 'layout', 'filter', 'controls', 'images', 'selected'],
];

/** Lets markdown-it turn the code fences of the language `diplo-timeline` into timelines: after it may stand `{lang="ko"}`. */
export function timelineFences(md) {
  const { fence } = md.renderer.rules;
  md.renderer.rules.fence = (tokens, index, ...more) => {
    const { info, content, attrs } = tokens[index];
    if (info.trim() !== 'diplo-timeline') return fence(tokens, index, ...more);
    const escape = md.utils.escapeHtml;
    const said = (attrs ?? []).filter(([name]) => ATTRIBUTES.includes(name));
    const attributes = said.map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
    // v-pre: braces in the text are no expressions of Vue.
    return `<diplo-timeline v-pre${attributes}><pre>${escape(content)}</pre></diplo-timeline>\n`;
  };
}
