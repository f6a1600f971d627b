/// Whatever an author may say of a timeline can be said in each way that leads to one, or a reason stands here.
import { describe, expect, it } from 'vitest';
import { setAttributes } from '../../src/enhance/set-attributes.js';
import { run } from '../../src/command/run.js';
import { readDocument } from './markdown.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly attributes?: readonly { readonly name: string }[] }[];
  }[];
}

const manifest = JSON.parse(readDocument('custom-elements.json')) as Manifest;
const known = manifest.modules
  .flatMap(({ declarations }) => declarations.flatMap(({ attributes = [] }) => attributes))
  .map(({ name }) => name);

const LIST = 'the list is what the way itself holds';
const FILE = 'it is about a file, and the list is in the text';
const WIKI = 'no one may make readers of a wiki ask another site';
const SERVED = 'it is about what a reader does, or what the element fetches: write it into the tag';

/** A value of each attribute that the command takes. */
const VALUES: Readonly<Record<string, string>> = {
  lang: 'ko',
  heading: 'Visits',
  start: '2025-02-01',
  end: '2025-02-28',
  'as-of': '2025-02-04',
  lanes: 'status',
  'time-zone': 'Asia/Seoul',
};

const wordsIn = (path: string, part: RegExp, word = /'([\w-]+)'/gu): string[] =>
  [...(part.exec(readDocument(path))?.[0] ?? '').matchAll(word)].map(([, name = '']) => name);

async function ofCommand(): Promise<string[]> {
  const said = Object.entries(VALUES).flatMap(([name, value]) => [`--${name}`, value]);
  let page = '';
  const terminal = { out: (text: string) => (page += text), tell: () => undefined, isTerminal: false };
  await run(['render', 'demo/data/february-2025.json', '--to', 'html', ...said], terminal);
  const [tag = ''] = /<diplo-timeline [^>]*>/u.exec(page) ?? [];
  return Object.entries(VALUES).flatMap(([name, value]) => (tag.includes(` ${name}="${value}"`) ? [name] : []));
}

function ofPage(): string[] {
  const names: string[] = [];
  const timeline = { setAttribute: (name: string) => names.push(name) } as unknown as HTMLElement;
  setAttributes(timeline, () => 'said');
  return names;
}

const wordpress = 'integrations/wordpress/diplo-timeline';
const attributesOfWordpress = wordsIn(
  `${wordpress}/includes/attributes.php`,
  /DIPLO_TIMELINE_ATTRIBUTES = array\([^)]*\)/u,
);
const BLOCK = 'the settings of the block are few: the shortcode and HTML say the others';

interface Way {
  readonly way: string;
  readonly passed: readonly string[] | Promise<readonly string[]>;
  /** Attributes that it does not pass on, by the reason. */
  readonly withheld: Readonly<Record<string, readonly string[]>>;
}

const WAYS: readonly Way[] = [
  {
    way: 'data attributes of what is marked, and the address of a frame',
    passed: ofPage(),
    withheld: { [LIST]: ['events', 'for'] },
  },
  {
    way: 'the shortcode and the addresses of WordPress',
    passed: attributesOfWordpress,
    withheld: { [LIST]: ['events', 'for'] },
  },
  {
    way: 'the tag that authors of WordPress write',
    passed: [
      ...attributesOfWordpress,
      ...wordsIn(`${wordpress}/includes/kses.php`, /DIPLO_TIMELINE_ONLY_IN_HTML = array\([^)]*\)/u),
    ],
    withheld: {},
  },
  {
    way: 'the block of WordPress',
    passed: wordsIn(`${wordpress}/block.json`, /"attributes": \{[^]*?\n {2}\}/u, /"(\w+)": \{ "type"/gu).map((name) =>
      name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`),
    ),
    withheld: {
      [LIST]: ['for'],
      [BLOCK]: [
        ...['heading-level', 'start', 'end', 'now', 'history', 'layout', 'lane-order', 'filter', 'controls', 'images'],
        ...['selected', 'refresh', 'max-bytes'],
      ],
    },
  },
  {
    way: 'the command “render”',
    passed: ofCommand(),
    withheld: {
      [LIST]: ['events', 'for', 'src'],
      'the page has no other heading': ['heading-level'],
      'both layouts are served, and the width decides': ['layout'],
      'a page is served on any day': ['now'],
      [SERVED]: ['history', 'lane-order', 'filter', 'controls', 'images', 'selected', 'refresh', 'max-bytes'],
    },
  },
  {
    way: 'the tag of MediaWiki',
    passed: wordsIn('integrations/mediawiki/DiploTimeline/includes/Hooks.php', /ATTRIBUTES = \[[^\]]*\]/u),
    withheld: { [LIST]: ['events', 'for'], [WIKI]: ['src', 'refresh', 'max-bytes', 'images'] },
  },
  {
    way: 'the shortcode of Hugo',
    passed: wordsIn(
      'integrations/hugo/layouts/shortcodes/diplo-timeline.html',
      /<diplo-timeline[^]*?\n>/u,
      /\s([\w-]+)(?:="|\{\{ end)/gu,
    ),
    withheld: { [LIST]: ['events', 'for'] },
  },
  {
    way: 'the fence of Hugo',
    passed: wordsIn(
      'integrations/hugo/layouts/_default/_markup/render-codeblock-diplo-timeline.html',
      /<diplo-timeline[^]*/u,
      /\s([\w-]+)(?:="|\{\{ end)/gu,
    ),
    withheld: { [LIST]: ['events', 'for'], [FILE]: ['src', 'refresh', 'max-bytes'] },
  },
  {
    way: 'the fence of VitePress',
    passed: wordsIn('integrations/vitepress/.vitepress/diplo-timeline.mjs', /ATTRIBUTES = \[[^;]*\]/u),
    withheld: { [LIST]: ['events', 'for'], [FILE]: ['src', 'refresh', 'max-bytes'] },
  },
  {
    way: 'the shortcode of Eleventy',
    passed: wordsIn('integrations/eleventy/diplo-timeline.config.mjs', /ATTRIBUTES = \[[^;]*\]/u),
    withheld: { [LIST]: ['events', 'for'], [FILE]: ['src', 'refresh', 'max-bytes'] },
  },
  {
    way: 'the include of Jekyll',
    passed: wordsIn(
      'integrations/jekyll/_includes/diplo-timeline.html',
      /assign names = "[^"]*"/u,
      /(?<=["|])([\w-]+)/gu,
    ),
    withheld: { [LIST]: ['events', 'for'], [FILE]: ['src', 'refresh', 'max-bytes'] },
  },
];

describe.each(WAYS)('$way', ({ passed, withheld }) => {
  it('can say all that the element takes', async () => {
    const names = [...(await passed), ...Object.values(withheld).flat()];
    expect(names.sort()).toEqual([...known].sort());
  });
});
