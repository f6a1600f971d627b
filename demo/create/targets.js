// Where a snippet may be pasted: the way that survives there, as docs/embedding.md tells, and what the site must have.
import {
  attributedFence,
  bareList,
  blockFence,
  frame,
  htmlTag,
  kramdownFence,
  shortcode,
  wikiPre,
  wikiTag,
  YOUR_SITE,
} from './snippet-forms.js';
import { sheetOf } from './settings.js';

/** The line that a site needs once, where no plugin or recipe brings it. */
const scriptTag = (file) => `<script type="module" src="/diplo-timeline/${file}.js"></script>`;

const ELEMENT = scriptTag('diplo-timeline');
const ENHANCE = scriptTag('enhance');

/** In a line that loads a script: its folder, and what stands after the file's name. */
const SCRIPT_LINE = /src="(.*?)(?:diplo-timeline|enhance)\.js([^>]*)"/u;

/**
 * @typedef {object} Target
 * @property {string} value
 * @property {string} group
 * @property {string} label
 * @property {string} needs What to do with the snippet, and what the site must have.
 * @property {string} [once] What stands in the site once.
 * @property {(draft: import('./draft.js').Draft, wordsOf?: import('./fallback.js').WordsOf) => import('./snippet-forms.js').Snippet} make
 */

/** @type {readonly Target[]} */
export const TARGETS = [
  {
    value: 'html',
    group: 'Web pages',
    label: 'An HTML page',
    needs: 'Paste it where the timeline is to stand. The page needs this once:',
    once: ELEMENT,
    make: htmlTag,
  },
  {
    value: 'frame',
    group: 'Web pages',
    label: 'A frame, for pages that take no script of yours',
    needs: `“Save as JSON” gives the list: put it on a site of yours as timeline.json, and all of dist into its folder diplo-timeline. Its server must let every site read the list (Access-Control-Allow-Origin: *). Write its address for ${YOUR_SITE}. The frame is as tall as its timeline where the page has this once:`,
    once: `<script async src="${YOUR_SITE}/diplo-timeline/embed/resize.js"></script>`,
    make: frame,
  },
  {
    value: 'wordpress-html',
    group: 'WordPress',
    label: 'WordPress, as administrator or editor',
    needs: 'Paste it into a Custom HTML block, not into Classic text. Without the plugin, the site needs this once:',
    once: ELEMENT,
    make: htmlTag,
  },
  {
    value: 'wordpress-block',
    group: 'WordPress',
    label: 'WordPress with the plugin: the Timeline block',
    needs:
      'Add the block “Timeline”, and paste this into its field “Events”. The site needs the plugin; authors may do it too.',
    make: bareList,
  },
  {
    value: 'wordpress-shortcode',
    group: 'WordPress',
    label: 'WordPress with the plugin: the shortcode',
    needs: 'Paste it into a Shortcode block, or into Classic text. The site needs the plugin; authors may do it too.',
    make: shortcode,
  },
  {
    value: 'wordpress-code',
    group: 'WordPress',
    label: 'WordPress, as author: a Code block',
    needs:
      'Paste it into a Code block, and type diplo-timeline under Advanced, “Additional CSS class”. The site needs the plugin; without it, this once:',
    once: ENHANCE,
    make: bareList,
  },
  {
    value: 'ghost',
    group: 'Other systems',
    label: 'Ghost: HTML card',
    needs:
      'Paste it into an HTML card. An administrator adds this line once, in Settings → Code injection → Site header:',
    once: scriptTag('enhance').replace('/diplo', '/assets/diplo'),
    make: htmlTag,
  },
  {
    value: 'mediawiki-tag',
    group: 'Other systems',
    label: 'MediaWiki with the extension',
    needs: 'Paste it into the page’s source. The wiki needs the extension DiploTimeline.',
    make: wikiTag,
  },
  {
    value: 'mediawiki-pre',
    group: 'Other systems',
    label: 'MediaWiki without the extension',
    needs:
      'Paste it into the page’s source. An interface administrator adds the recipe’s lines to MediaWiki:Common.js once.',
    make: wikiPre,
  },
  {
    value: 'markdown',
    group: 'Markdown',
    label: 'A Markdown site',
    needs: 'Paste it between blank lines. The layout’s head needs this once:',
    once: ENHANCE,
    make: blockFence,
  },
  {
    value: 'hugo',
    group: 'Markdown',
    label: 'Hugo',
    needs: 'Paste it between blank lines. The site needs the recipe’s render-codeblock-diplo-timeline.html once.',
    make: attributedFence,
  },
  {
    value: 'jekyll',
    group: 'Markdown',
    label: 'Jekyll',
    needs: 'Paste it between blank lines. The layout’s head needs this once:',
    once: `<script type="module" src="{{ '/diplo-timeline/enhance.js' | relative_url }}"></script>`,
    make: kramdownFence,
  },
  {
    value: 'eleventy',
    group: 'Markdown',
    label: 'Eleventy',
    needs: 'Paste it between blank lines. The layout’s head needs this once:',
    once: ENHANCE,
    make: blockFence,
  },
  {
    value: 'astro',
    group: 'Markdown',
    label: 'Astro',
    needs:
      'Paste it between blank lines. astro.config.mjs needs diplo-timeline among its excludeLangs, and the layout’s head this once:',
    once: ENHANCE.replace('<script', '<script is:inline'),
    make: blockFence,
  },
  {
    value: 'vitepress',
    group: 'Markdown',
    label: 'VitePress',
    needs: 'Paste it between blank lines. The site needs the recipe’s configuration once.',
    make: attributedFence,
  },
];

/**
 * What to paste for a target, and the lines that its site needs once.
 *
 * @param {Target} target
 * @param {import('./draft.js').Draft} draft
 * @param {import('./fallback.js').WordsOf} [wordsOf]
 * @returns {import('./snippet-forms.js').Snippet & {once?: string}}
 */
export function snippetFor({ make, once }, draft, wordsOf) {
  const snippet = make(draft, wordsOf);
  const sheet = sheetOf(draft.settings);
  const line = SCRIPT_LINE.exec(once ?? '');
  if (!sheet || !line) return { ...snippet, once };
  return {
    ...snippet,
    leftOut: snippet.leftOut.filter((name) => name !== 'theme'),
    note: [snippet.note, 'The theme is the style sheet that the site needs once: copy dist/themes beside the scripts.']
      .filter(Boolean)
      .join(' '),
    once: `${once}\n<link rel="stylesheet" href="${line[1]}themes/${sheet}.css${line[2]}">`,
  };
}
