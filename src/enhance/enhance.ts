import { setAttributes } from './set-attributes.js';

/** Also a fence of Pandoc and DokuWiki, which is a `pre` of the class. */
const MARKED = ['ol', 'ul', 'dl', 'table', 'pre', 'figure', 'div', 'blockquote', 'a[href]'];

/** The shapes in which a code fence of the language `diplo-timeline` comes out of a site's program. */
const FENCES = [
  'pre:has(> code.language-diplo-timeline)', // CommonMark, and most others
  'div.language-diplo-timeline', // VitePress, Jekyll
  'pre[data-language="diplo-timeline"]', // Astro, and other highlighters
];

const SOURCES = [...MARKED.map((name) => `${name}.diplo-timeline`), ...FENCES].join(', ');

/**
 * Turns what is marked below `root` into timelines, and gives those: lists, tables, preformatted text, figures, blocks and
 * links of the class `diplo-timeline`, and code fences of that language. The source goes into its timeline, where it is
 * read while there is no script; its `data-…` say what the timeline is to be. What is a timeline already, or holds one, is
 * left alone; so it may be called again.
 */
export function enhance(root: ParentNode): readonly HTMLElement[] {
  const sources = [...root.querySelectorAll<HTMLElement>(SOURCES)];
  return sources
    .filter((source) => !source.closest('diplo-timeline') && !source.querySelector('diplo-timeline'))
    .filter((source) => !sources.some((other) => other !== source && other.contains(source)))
    .map(timelineOf);
}

function timelineOf(source: HTMLElement): HTMLElement {
  const timeline = source.ownerDocument.createElement('diplo-timeline');
  const link = linkOf(source);
  if (link) timeline.setAttribute('src', link.href);
  if (source.lang) timeline.lang = source.lang;
  if (source.dir) timeline.dir = source.dir;
  setAttributes(timeline, (name) => source.getAttribute(`data-${name}`));
  source.replaceWith(timeline);
  timeline.append(source);
  return timeline;
}

/** The link to a list: the source itself, or all that there is in a block. Beside words it may be that of an event. */
function linkOf(source: HTMLElement): HTMLAnchorElement | undefined {
  if (source instanceof HTMLAnchorElement) return source;
  if (!source.matches('div.diplo-timeline, blockquote') || source.querySelector('li, tr, pre, time')) return undefined;
  const link = source.querySelector('a') ?? undefined;
  return link && wordsOf(link) === wordsOf(source) ? link : undefined;
}

function wordsOf({ textContent }: Element): string {
  return textContent.replace(/\s+/gu, ' ').trim();
}
