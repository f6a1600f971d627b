// The forms in which a timeline stands in a page, each as text to paste. What a form cannot hold it names.
import { eventListOf, filledRows } from './draft.js';
import { fitsLine, leftOut, lineOf, partsOf } from './event-lines.js';
import { asWritten, fallbackList } from './fallback.js';
import { attributeText, htmlText } from './html-text.js';
import { jsonLines } from './json-text.js';
import { withField } from './record-fields.js';
import { attributesOf, styleOf } from './settings.js';

/** Whoever pastes a frame writes the address of their site in its place. */
export const YOUR_SITE = 'https://example.org';

/** @typedef {import('./draft.js').Draft} Draft */
/**
 * @typedef {object} Snippet
 * @property {string} text
 * @property {readonly string[]} leftOut The settings and fields that it has no room for.
 * @property {string} [note] What else to know of it.
 */

const recordsOf = (draft) => filledRows(draft).map(({ record }) => record);
/** The schema is for those who write the list; a page has no use for it. */
const withoutSchema = (list) => withField(list, '$schema', undefined);
const listOf = (draft, more) => eventListOf({ ...draft, list: withoutSchema(draft.list) }, more);
const isEmpty = (object) => Object.keys(object).length === 0;

/** The names of what is set and cannot be said. */
const unsaid = (draft, said) => Object.keys(draft.settings).filter((name) => !said.includes(name));

/** Lines where these say all, and JSON otherwise; `more` is to be said in the JSON, where there is no other place for it. */
function listText(draft, more) {
  const records = recordsOf(draft);
  const areLines = isEmpty(more) && isEmpty(withoutSchema(draft.list)) && records.every(fitsLine);
  return areLines ? records.map((record) => lineOf(partsOf(record))).join('\n') : jsonLines(listOf(draft, more));
}

/** What can be said in the list itself, and the field that says it. */
const IN_LIST = { heading: 'heading', 'as-of': 'asOf' };

/** These settings as fields of the list, where there is no tag whose attributes they could be. */
const inList = ({ settings }, names = Object.keys(IN_LIST)) =>
  Object.fromEntries(names.filter((name) => settings[name]).map((name) => [IN_LIST[name], settings[name]]));

const STYLE_NOTE =
  'The theme is a style attribute, which sites with a strict Content-Security-Policy do not let through.';

/**
 * The tag around its list as JSON, which people can mend, and the events in words. No line is blank, and nothing in the JSON
 * is a tag or a shortcode, as WordPress needs it.
 *
 * @param {Draft} draft
 * @param {import('./fallback.js').WordsOf} [wordsOf] Where they are not there yet, dates are as they were written.
 * @returns {Snippet}
 */
export function htmlTag(draft, wordsOf = asWritten) {
  const style = Object.entries(styleOf(draft.settings)).map(([name, value]) => `${name}: ${value}`);
  const attributes = { ...attributesOf(draft.settings), ...(style.length > 0 ? { style: style.join('; ') } : {}) };
  const text = [
    `<diplo-timeline${attributeText(attributes)}>`,
    '<script type="application/json">',
    jsonLines(listOf(draft)),
    '</script>',
    fallbackList(recordsOf(draft), wordsOf),
    '</diplo-timeline>',
  ].join('\n');
  return { text, leftOut: [], ...(style.length > 0 ? { note: STYLE_NOTE } : {}) };
}

/** @param {string} start */
const fenced = (start, text) => `\`\`\`${start}\n${text}\n\`\`\``;

/**
 * A code fence of Markdown, which has no place for settings.
 *
 * @param {Draft} draft
 * @returns {Snippet}
 */
const fence = (draft) => ({
  text: fenced('diplo-timeline', listText(draft, inList(draft))),
  leftOut: unsaid(draft, Object.keys(IN_LIST)),
});

/** What the tags of wikis, fences and the shortcode may say. */
const IN_TAG = ['heading', 'as-of', 'lang', 'time-zone', 'lanes', 'layout'];

/** What of the settings a list in a fence cannot say, as `data-…`. */
function besidesList({ settings }) {
  const { lang, ...others } = attributesOf(settings);
  const data = Object.entries(others).filter(([name]) => !(name in IN_LIST));
  return { ...(lang ? { lang } : {}), ...Object.fromEntries(data.map(([name, value]) => [`data-${name}`, value])) };
}

const BLOCK_NOTE = 'The settings stand in a block of HTML around the fence, which the site must let through.';

/**
 * A code fence of Markdown; what it has no place for is said by a block of HTML around it.
 *
 * @param {Draft} draft
 * @returns {Snippet}
 */
export function blockFence(draft) {
  const { text } = fence(draft);
  const attributes = besidesList(draft);
  const leftOut = unsaid(draft, IN_TAG);
  if (isEmpty(attributes)) return { text, leftOut };
  const start = `<div${attributeText({ class: 'diplo-timeline', ...attributes })}>`;
  return { text: `${start}\n\n${text}\n\n</div>`, leftOut, note: BLOCK_NOTE };
}

/**
 * A code fence of Jekyll, whose kramdown takes attributes in the line below.
 *
 * @param {Draft} draft
 * @returns {Snippet}
 */
export function kramdownFence(draft) {
  const { text } = fence(draft);
  const attributes = besidesList(draft);
  const line = isEmpty(attributes) ? '' : `\n{:${attributeText(attributes)}}`;
  return { text: `${text}${line}`, leftOut: unsaid(draft, IN_TAG) };
}

/** What an attribute of a fence may hold without an escape. */
const PLAIN = /^[^"\\{}`<>\n]*$/u;

/**
 * A code fence of Hugo and VitePress, with attributes.
 *
 * @param {Draft} draft
 * @returns {Snippet}
 */
export function attributedFence(draft) {
  const isPlain = PLAIN.test(draft.settings.heading ?? '');
  const set = Object.entries(attributesOf(draft.settings)).filter(
    ([name, value]) => name !== 'as-of' && PLAIN.test(value),
  );
  const attributes = set.map(([name, value]) => `${name}="${value}"`).join(' ');
  const start = attributes === '' ? 'diplo-timeline' : `diplo-timeline {${attributes}}`;
  const text = fenced(start, listText(draft, inList(draft, isPlain ? ['as-of'] : undefined)));
  return { text, leftOut: unsaid(draft, [...Object.keys(IN_LIST), ...set.map(([name]) => name)]) };
}

/**
 * The list alone, for a field or a block that holds nothing else.
 *
 * @param {Draft} draft
 * @returns {Snippet}
 */
export const bareList = (draft) => ({
  text: listText(draft, inList(draft)),
  leftOut: unsaid(draft, Object.keys(IN_LIST)),
});

/** Tags of wikitext: in the text, what ends one is written in JSON, whose escapes have no `<`. */
const wikiElement = (draft, name, attributes) => ({
  text: `<${name}${attributeText(attributes)}>\n${listText(draft, {})}\n</${name.replace(/ .*/u, '')}>`,
  leftOut: unsaid(draft, IN_TAG),
});

/**
 * The tag of MediaWiki's extension.
 *
 * @param {Draft} draft
 * @returns {Snippet}
 */
export const wikiTag = (draft) => wikiElement(draft, 'diplo-timeline', attributesOf(draft.settings));

/**
 * Marked preformatted text of a wiki.
 *
 * @param {Draft} draft
 * @returns {Snippet}
 */
export function wikiPre(draft) {
  const { lang, ...others } = attributesOf(draft.settings);
  const data = Object.entries({ ...others, ...(lang ? { locale: lang } : {}) });
  const attributes = Object.fromEntries(data.map(([name, value]) => [`data-${name}`, value]));
  return wikiElement(draft, 'pre', { class: 'diplo-timeline', ...attributes });
}

/**
 * WordPress's shortcode. JSON does not fit into one, so that it has lines, and what these have no room for is named.
 *
 * @param {Draft} draft
 * @returns {Snippet}
 */
export function shortcode(draft) {
  const { asOf, ...list } = withoutSchema(draft.list);
  const records = recordsOf(draft);
  const attributes = { ...(typeof asOf === 'string' ? { 'as-of': asOf } : {}), ...attributesOf(draft.settings) };
  const lines = records.map((record) => {
    const [date = '', ...parts] = partsOf(record).map((part) => part.replaceAll('|', '/'));
    return lineOf([date.replace(/[<>&]/gu, htmlText), ...parts.map(htmlText)]);
  });
  const odd = [
    records.some((record) => partsOf(record)[0] === '') ? 'events without a date' : '',
    records.some((record) => partsOf(record).some((part) => /[|\n]/u.test(part))) ? 'line breaks and the sign |' : '',
  ];
  return {
    text: `[diplo_timeline${attributeText(attributes)}]\n${lines.join('\n')}\n[/diplo_timeline]`,
    leftOut: [...unsaid(draft, IN_TAG), ...Object.keys(list), ...records.flatMap(leftOut), ...odd.filter(Boolean)],
  };
}

/** What a frame's own page can look like; the style sheets of themes are for the page around it. */
const SCHEMES = ['light', 'dark'];

/**
 * A frame with the page of the embed, whose address names a file with the list.
 *
 * @param {Draft} draft
 * @returns {Snippet}
 */
export function frame(draft) {
  const { theme = '', heading = 'Timeline' } = draft.settings;
  const isScheme = SCHEMES.includes(theme);
  const said = { src: '/timeline.json', ...attributesOf(draft.settings), ...(isScheme ? { theme } : {}) };
  const attributes = {
    class: 'diplo-timeline-frame',
    title: heading,
    src: `${YOUR_SITE}/diplo-timeline/embed/?${new URLSearchParams(said)}`,
    ...{ width: '100%', height: '560', loading: 'lazy', referrerpolicy: 'no-referrer' },
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    allow: 'clipboard-write',
    style: 'border: 0',
  };
  return { text: `<iframe${attributeText(attributes)}></iframe>`, leftOut: theme && !isScheme ? ['theme'] : [] };
}
