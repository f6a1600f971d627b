const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** WordPress reads brackets as shortcodes, templates read braces, in any text of a page. */
const NUMBERED = /[[\]{}`]/gu;

/**
 * Text as it stands in HTML, in an attribute or between tags, on one line.
 *
 * @param {string} text
 * @returns {string}
 */
export const htmlText = (text) =>
  text
    .replace(/[&<>"]/gu, (sign) => ENTITIES[sign])
    .replace(NUMBERED, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\s*[\n\r]\s*/gu, ' ');

/**
 * Attributes as they stand in a tag, each after a space.
 *
 * @param {Readonly<Record<string, string>>} attributes
 * @returns {string}
 */
export const attributeText = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${htmlText(value)}"`)
    .join('');
