/**
 * Signs that some place on the way gives a meaning of its own: tags, entities, templates, shortcodes and code fences; and
 * the spaces at which MediaWiki breaks no line, as in French.
 */
const SPECIAL = /[<>&`[\]{}\u2028\u2029]| (?=[?:;!%»›])|(?<=[«‹]) /gu;

const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** @param {string} json */
const harmless = (json) =>
  json.replace(/"(?:[^"\\]|\\.)*"/gu, (text) => text.replace(SPECIAL, (sign) => (isDate(text) ? sign : escaped(sign))));

/** `[2025-02-10..2025-02-13]` is no template and no shortcode, and is read by people. */
const isDate = (text) => /^"[[{]?[-\dX.~?%,]+[\]}]?"$/u.test(text);

/** One line of JSON with a space after each comma. */
const jsonLine = (value) =>
  harmless(
    JSON.stringify(value, null, 1)
      .replace(/(?<=[[{])\n *|\n *(?=[\]}])/gu, '')
      .replace(/\n */gu, ' '),
  );

/**
 * A list as JSON whose texts no template, no shortcode and no markup takes for its own, with an event on each line, for
 * people to read and to mend.
 *
 * @param {unknown} list An array of events, or an object with them.
 * @returns {string}
 */
export function jsonLines(list) {
  const { events, ...more } = Array.isArray(list) ? { events: list } : list;
  const lines = events.map((event) => `  ${jsonLine(event)}`).join(',\n');
  if (Array.isArray(list)) return `[\n${lines}\n]`;
  return `${jsonLine(more).slice(0, -1)}, "events": [\n${lines}\n]}`;
}
