/**
 * An element with its attributes, its listeners and what is in it. Text stays text.
 *
 * @param {string} name
 * @param {Readonly<Record<string, unknown>>} [properties] `onclick` and the like are listeners, what is false is left out.
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value);
    else if (value !== false && value !== undefined) made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/**
 * Sets an attribute, or takes it away.
 *
 * @param {Element} target
 * @param {string} name
 * @param {string | undefined} value
 */
export function setAttribute(target, name, value) {
  if (value === undefined) target.removeAttribute(name);
  else if (target.getAttribute(name) !== value) target.setAttribute(name, value);
}

/**
 * A choice among values, each with its label, and the language of that where it is not the page's.
 *
 * @param {readonly (readonly string[])[]} choices
 * @returns {HTMLElement[]}
 */
export const options = (choices) => choices.map(([value, label, lang]) => element('option', { value, lang }, label));
