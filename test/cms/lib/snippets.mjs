import { readFileSync } from 'node:fs';
import { EMPTY, withPasted, withSetting } from '../../../demo/create/draft.js';
import { snippetFor, TARGETS } from '../../../demo/create/targets.js';
import { sourceCase } from './source-case.mjs';

const { events: records, ...list } = JSON.parse(readFileSync(sourceCase, 'utf8'));
const settings = { lang: 'ko', lanes: 'status' };

const draft = Object.entries(settings).reduce(
  (made, [name, value]) => withSetting(made, name, value),
  withPasted(EMPTY, { records, list, notes: [], problems: [] }),
);

/** What the page that makes snippets gives for the source case and a target: the text, and the line that the site needs once. */
export const snippetOf = (target) =>
  snippetFor(
    TARGETS.find(({ value }) => value === target),
    draft,
  );

/** What a page with a snippet says otherwise than was set; empty where it says all. */
export async function unsaidSettings(page, target) {
  const said = await page.evaluate(() => {
    const { lang, lanes } = document.querySelector('diplo-timeline');
    return { lang, lanes };
  });
  const { leftOut } = snippetOf(target);
  return Object.keys(settings)
    .filter((name) => !leftOut.includes(name) && said[name] !== settings[name])
    .map((name) => `The timeline does not have ${name}.`)
    .join(' ');
}
