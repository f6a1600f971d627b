import { eventListOf, filledRows } from './draft.js';
import { element, setAttribute } from './element.js';
import { attributesOf, SETTINGS, sheetOf, styleOf, THEMES } from './settings.js';

/** Ms without a key, after which the timeline is drawn anew. */
const PAUSE = 200;

const STYLES = [...new Set(THEMES.flatMap(({ style }) => Object.keys(style)))];

/**
 * The timeline as it will be, and what it says is wrong with each row.
 *
 * @param {HTMLElement} timeline
 * @param {(problems: ReadonlyMap<number, readonly {field?: string, message: string}[]>) => void} ontold By the row's key.
 */
export function preview(timeline, ontold) {
  let timer;
  const link = element('link', { rel: 'stylesheet' });

  function dress({ settings }) {
    const attributes = attributesOf(settings);
    for (const { name } of SETTINGS) if (name !== 'theme') setAttribute(timeline, name, attributes[name]);
    const style = styleOf(settings);
    for (const name of STYLES) timeline.style.setProperty(name, style[name] ?? '');
    const sheet = sheetOf(settings);
    if (sheet) setAttribute(link, 'href', new URL(`../../dist/themes/${sheet}.css`, import.meta.url).href);
    if (sheet && !link.isConnected) document.head.append(link);
    link.disabled = !sheet;
  }

  async function show(draft) {
    dress(draft);
    const keys = filledRows(draft).map(({ key }) => key);
    timeline.events = eventListOf(draft);
    await timeline.updateComplete;
    const told = new Map();
    for (const problem of timeline.problems ?? []) {
      const key = keys[problem.index];
      if (key !== undefined) told.set(key, [...(told.get(key) ?? []), problem]);
    }
    ontold(told);
  }

  return (draft) => {
    clearTimeout(timer);
    timer = setTimeout(() => void show(draft), PAUSE);
  };
}
