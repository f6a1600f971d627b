import { describe, expect, it } from 'vitest';
import { EMPTY, withPasted, withSetting } from '../../demo/create/draft.js';
import { LANGUAGES } from '../../demo/create/languages.js';
import { snippetFor, TARGETS } from '../../demo/create/targets.js';
import { readEventList } from '../../src/core/event-list.js';
import { readJson } from '../../src/input/json.js';
import { readLines } from '../../src/input/lines.js';
import { briefWords } from '../../src/output/brief-words.js';
import { readDocument, tableRows } from '../docs/markdown.js';
import { fixtureText } from '../support/fixture-text.js';
import { languages } from '../support/languages.js';

type EventRecord = Readonly<Record<string, unknown>>;

const draftOf = (records: readonly EventRecord[], list: EventRecord = {}) =>
  withPasted(EMPTY, { records, list, notes: [], problems: [] });

const { events, ...list } = JSON.parse(readDocument('demo/data/february-2025.json')) as EventRecord & {
  events: EventRecord[];
};
const source = draftOf(events, list);
const simple = draftOf([
  { name: 'Foreign ministers’ meeting', date: '[2025-02-10..2025-02-13]', location: 'Washington', status: 'tentative' },
  { name: 'Munich Security Conference', date: '2025-02-14/2025-02-16', url: 'https://example.org/' },
]);
/** What each way begins and ends with. */
const OWN_SIGNS =
  /^\[diplo_timeline|\[\/diplo_timeline\]$|^```|```$|^<pre|<\/pre>$|(?<=^<diplo.*\n)<script type="application\/json">\n/gu;
const templates = ['{{ 7 * 7 }}', '{% raw %}', '{{< figure >}}', '[gallery]', '[/diplo_timeline]', '```', '</pre>'];
const hostileNames = [
  ...(JSON.parse(fixtureText('hostile/dompurify-payloads.json')) as string[]),
  ...(JSON.parse(fixtureText('hostile/naughty-strings.json')) as string[]),
  ...templates,
  `</script><script>throw Error('A name ran.')</script>`,
  '"\' onfocus=alert(1) a|b\nc',
].filter((text) => text.trim() !== '');
const hostile = withSetting(
  draftOf(hostileNames.map((name, i) => ({ name, location: name, url: name, date: `2025-02-${10 + (i % 10)}` }))),
  'heading',
  '"\'</script>{{ 7 }} [gallery] `',
);

const decoded = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&amp;', '&');

/** The list that a page finds in a snippet. */
function found(text: string): unknown {
  const [, data] = /<script type="application\/json">(.*?)<\/script>/su.exec(text) ?? [];
  if (data !== undefined) return readJson(data).value;
  const inside = /^(?:```|<|\[diplo)/u.test(text) ? text.split('\n').slice(1, -1).join('\n') : text;
  return /^\s*[[{](?!\s*(?:\.\.|-?\d))/u.test(inside) ? readJson(inside).value : readLines(decoded(inside)).value;
}

const namesIn = (value: unknown) =>
  readEventList(value)
    .events.map(({ name, when }) => `${when?.text ?? ''} ${name}`)
    .sort();
const squeezed = (names: readonly string[]) =>
  names.map((name) => name.replace(/[|/]/gu, '/').replace(/\s+/gu, ' ').trim());

const allOf = ({ rows }: typeof source) => rows.map(({ record }) => record);

// A frame names a file.
describe.each(TARGETS.filter(({ value }) => value !== 'frame'))('the snippet for $label', ({ make }) => {
  it('holds the same events', () => {
    for (const draft of [source, simple, hostile]) {
      const { text, leftOut } = make(draft);
      expect(squeezed(namesIn(found(text)))).toEqual(squeezed(namesIn(allOf(draft))));
      if (leftOut.length === 0) expect(readEventList(found(text)).events).toEqual(readEventList(allOf(draft)).events);
    }
  });
});

describe.each(TARGETS)('the snippet for $label', (target) => {
  const { value, make, needs, once } = target;

  it('is without blank lines, and names what it leaves out', () => {
    const { text, leftOut } = make(source);
    expect(text).not.toMatch(/\n\s*\n/u);
    expect(leftOut).toEqual(value === 'wordpress-shortcode' ? expect.arrayContaining(['attendee', 'timeZone']) : []);
    const set = withSetting(withSetting(simple, 'lanes', 'none'), 'theme', 'dark');
    for (const name of make(set).leftOut) expect(['lanes', 'theme']).toContain(name);
    for (const name of ['lanes', 'theme']) {
      const isSaid = (name === 'lanes' ? /lanes=(?:"none"|none)/u : /color-scheme: dark|theme=dark/u).test(
        make(set).text,
      );
      expect(make(set).leftOut.includes(name), name).toBe(!isSaid);
    }
  });

  it('gives no name to a template, a shortcode, a fence or a tag', () => {
    const { text } = make(hostile);
    const inside = text.replace(OWN_SIGNS, '');
    for (const sign of ['{{', '{%', '[gallery]', '[/diplo', '```', '</pre', '<script', '<img', '<svg']) {
      expect(inside).not.toContain(sign);
    }
  });

  it('says language and time zone, or tells that it does not', () => {
    for (const [name, said] of [
      ['lang', /(?:lang="|locale="|lang=)sw/u],
      ['time-zone', /time-zone=(?:"Asia\/Seoul"|Asia%2FSeoul)/u],
    ] as const) {
      const { text, leftOut } = make(withSetting(simple, name, name === 'lang' ? 'sw' : 'Asia/Seoul'));
      expect(leftOut.includes(name)).toBe(!said.test(text));
    }
    // A field or a block that holds nothing but a list has no room for them.
    const isBare = value === 'wordpress-block' || value === 'wordpress-code';
    expect(make(withSetting(simple, 'lang', 'sw')).leftOut).toEqual(isBare ? ['lang'] : []);
  });

  it('brings the style sheet of a theme, or tells that it does not', () => {
    const { once: lines = '', leftOut } = snippetFor(target, withSetting(simple, 'theme', 'newsroom'));
    expect(leftOut.includes('theme')).toBe(
      !/^<link rel="stylesheet" href="[^>]*\/diplo-timeline\/themes\/newsroom\.css/mu.test(lines),
    );
    expect(leftOut.includes('theme')).toBe(!/\/(?:enhance|diplo-timeline)\.js/u.test(once ?? ''));
  });

  it('tells what the site must have', () => {
    expect(needs).toMatch(once === undefined ? /\.$/u : /:$/u);
    expect(needs.length + (once?.length ?? 0)).toBeGreaterThan(40);
  });
});

describe('snippets', () => {
  it('of HTML have each event on a line that people can mend, and no tag in it or in an attribute', () => {
    for (const draft of [source, hostile]) {
      const text = TARGETS.find(({ value }) => value === 'wordpress-html')?.make(draft).text ?? '';
      expect(text.split('<script').slice(1)).toHaveLength(1);
      expect(text).not.toContain('&quot;name');
      for (const [, attribute = ''] of text.matchAll(/="([^"]*)"/gu)) expect(attribute).not.toMatch(/[<>]/u);
    }
  });

  it('of HTML are the tag around its list, and the events in words', async () => {
    const text = TARGETS.find(({ value }) => value === 'html')?.make(simple, await briefWords('en')).text;
    expect(text).toBe(`<diplo-timeline>
<script type="application/json">
[
  {"name": "Foreign ministers’ meeting", "date": "[2025-02-10..2025-02-13]", "location": "Washington", "status": "tentative"},
  {"name": "Munich Security Conference", "date": "2025-02-14/2025-02-16", "url": "https://example.org/"}
]
</script>
<ol>
<li>between 10 and 13 February 2025: Foreign ministers’ meeting, Washington, tentative</li>
<li>14 to 16 February 2025: <a href="https://example.org/">Munich Security Conference</a></li>
</ol>
</diplo-timeline>`);
  });

  it('are lines where lines say all', () => {
    expect(TARGETS.find(({ value }) => value === 'jekyll')?.make(simple).text).toBe(
      '```diplo-timeline\n' +
        '[2025-02-10..2025-02-13] | Foreign ministers’ meeting | Washington | tentative\n' +
        '2025-02-14/2025-02-16 | Munich Security Conference | | | https://example.org/\n' +
        '```',
    );
  });

  it('leave MediaWiki no space of French to keep from breaking', () => {
    const french = draftOf([{ name: 'Sommet : « Paix » ?', date: '2025', id: 'sommet' }]);
    const text = TARGETS.find(({ value }) => value === 'mediawiki-pre')?.make(french).text ?? '';
    expect(text).not.toMatch(/ [:»?]|« /u);
    expect(namesIn(found(text))).toEqual(['2025 Sommet : « Paix » ?']);
  });

  it('are there for every system of the guide', () => {
    const systems = tableRows(readDocument('docs/embedding.md'), 'your site').flatMap(
      ([system = '']) => /\[(\w+)\]/u.exec(system)?.[1] ?? [],
    );
    expect(systems.length).toBeGreaterThan(8);
    for (const system of systems)
      expect(
        TARGETS.some(({ label }) => label.includes(system)),
        system,
      ).toBe(true);
  });
});

it('the maker offers every language of the element, by its own name', () => {
  const tags = [...readDocument('src/i18n/languages.ts').matchAll(/import\('\.\/(\w+)\.js'\)/gu)].map(([, tag]) => tag);
  expect(tags.sort()).toEqual(Object.keys(languages).sort());
  expect(LANGUAGES.map(([tag]) => tag).sort()).toEqual(['en', ...tags].sort());
  for (const [tag, name] of LANGUAGES) {
    const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? '';
    expect(name.toLocaleLowerCase(tag)).toContain(own.toLocaleLowerCase(tag));
  }
});
