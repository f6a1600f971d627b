import { OPTIONS } from './options.js';

/** Elements that hold a list. */
const LISTS = ['ol', 'ul', 'dl', 'table', 'pre', 'figure', 'div', 'blockquote', 'a[href]'];

/**
 * The shapes in which a fence of the language `diplo-timeline` arrives: of Markdown itself, of VitePress (a `div` with
 * the class), of Astro's and others' highlighters (`data-language`), and of DokuWiki (the class on `pre`).
 */
const FENCES = [
  'pre:has(> code.language-diplo-timeline)',
  'div.language-diplo-timeline',
  'pre[data-language="diplo-timeline"]',
  'code[data-lang="diplo-timeline"]',
];

const SOURCES = [...LISTS.map((name) => `${name}.diplo-timeline`), ...FENCES].join(', ');

/** Turns every source below `root` into a timeline; gives those that are new. What already is one is left alone. */
export function enhance(root: ParentNode): readonly HTMLElement[] {
  const sources = [...root.querySelectorAll<HTMLElement>(SOURCES)];
  return sources
    .filter((source) => source.closest('diplo-timeline') === null)
    .filter((source) => !sources.some((other) => other !== source && other.contains(source)))
    .map(timelineOf);
}

function timelineOf(source: HTMLElement): HTMLElement {
  const timeline = source.ownerDocument.createElement('diplo-timeline');
  for (const [name, attribute] of OPTIONS) {
    const value = source.dataset[name];
    if (value !== undefined) timeline.setAttribute(attribute, value);
  }
  const lang = source.closest<HTMLElement>('[lang]')?.lang;
  if (source.lang && lang) timeline.lang = lang;
  const link = linkOf(source);
  if (link && !timeline.hasAttribute('src')) timeline.setAttribute('src', link);
  source.replaceWith(timeline);
  timeline.append(source);
  return timeline;
}

/** A link to a list, or a block that holds nothing but one. */
function linkOf(source: HTMLElement): string | undefined {
  if (source instanceof HTMLAnchorElement) return source.href;
  if (!source.matches('div, blockquote') || source.matches('.language-diplo-timeline')) return undefined;
  const [link, more] = source.querySelectorAll('a');
  return more === undefined && !source.querySelector('li, tr, pre') ? link?.href : undefined;
}
