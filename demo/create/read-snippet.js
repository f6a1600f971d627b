// A snippet of this page is pasted again, to go on with it.
import { SETTINGS } from './settings.js';

/** What stands before and after the list in each of the forms of snippet-forms.js. */
const FORMS = [
  [/<diplo-timeline\b[^>]{0,4000}>\s{0,9}<script type="application\/json">/u, '</script>'],
  [/<diplo-timeline\b[^>]{0,4000}>/u, '</diplo-timeline>'],
  [/<pre class="diplo-timeline"[^>]{0,4000}>/u, '</pre>'],
  [/\[diplo_timeline\b[^\]]{0,4000}\]/u, '[/diplo_timeline]'],
  [/^```diplo-timeline\b[^\n]{0,4000}\n/mu, '\n```'],
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
  for (const [start, end] of FORMS) {
    const found = start.exec(text);
    const from = found ? found.index + found[0].length : 0;
    const to = found ? text.indexOf(end, from) : -1;
    if (to < 0) continue;
    const list = text.slice(from, to);
    const settings = settingsIn(text.slice(0, from) + text.slice(to));
    return { text: end === '</script>' ? list : plain(list), settings };
  }
  return { text, settings: {} };
}
