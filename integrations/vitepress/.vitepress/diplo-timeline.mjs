/** Lets markdown-it turn the code fences of the language `diplo-timeline` into timelines. */
export function timelineFences(md) {
  const { fence } = md.renderer.rules;
  md.renderer.rules.fence = (tokens, index, ...more) => {
    const { info, content } = tokens[index];
    if (info.trim() !== 'diplo-timeline') return fence(tokens, index, ...more);
    // v-pre: braces in the text are no expressions of Vue.
    return `<diplo-timeline v-pre><pre>${md.utils.escapeHtml(content)}</pre></diplo-timeline>\n`;
  };
}
