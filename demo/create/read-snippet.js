// A snippet of this page is pasted again, to go on with it.
import { SETTINGS } from './settings.js';

/** The list in each of the forms of snippet-forms.js. */
const FORMS = [
  /<diplo-timeline\b[^>]*>\s*<script type="application\/json">([^]*?)<\/script>/u,
  /<(?:diplo-timeline|pre class="diplo-timeline")[^>]*>([^]*?)<\/(?:diplo-timeline|pre)>/u,
  /\[diplo_timeline\b[^\]]*\]([^]*?)\[\/diplo_timeline\]/u,
  /^```diplo-timeline\b[^\n]*\n([^]*?)\n```/mu,
];
const SIGNS = { amp: '&', lt: '<', gt: '>', quot: '"' };

const plain = (text) =>
  text
    .replace(/&#(\d{1,6});/gu, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|amp);/gu, (_, name) => SIGNS[name]);

/** What may be set of a timeline, by the attributes that say it: `data-…` where there is no tag of its own. */
const ATTRIBUTES = new Map([
  ...SETTINGS.flatMap(({ name }) => [name, `data-${name}`].map((attribute) => [attribute, name])),
  ['data-locale', 'lang'],
]);

function settingsIn(tags) {
  const [, scheme] = /\bcolor-scheme: (light|dark)\b/u.exec(tags) ?? [];
  const said = [...tags.matchAll(/([\w-]+)="([^"]*)"/gu)].flatMap(([, attribute, value]) =>
    ATTRIBUTES.has(attribute) ? [[ATTRIBUTES.get(attribute), plain(value)]] : [],
  );
  return { ...(scheme ? { theme: scheme } : {}), ...Object.fromEntries(said) };
}

/**
 * The list in a snippet, and the settings of its tag; any other text is all list.
 *
 * @param {string} text
 * @returns {{text: string, settings: Readonly<Record<string, string>>}}
 */
export function readSnippet(text) {
  const match = FORMS.map((form) => form.exec(text)).find(Boolean);
  if (!match) return { text, settings: {} };
  const [whole, list] = match;
  const settings = settingsIn(text.replace(list, ''));
  return { text: whole.includes('<script') ? list : plain(list), settings };
}
