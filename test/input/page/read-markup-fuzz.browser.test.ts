import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readMarkup } from '../../../src/input/page/read-markup.js';
import { hostileTexts } from '../../support/hostile-texts.js';
import { listOf } from '../../support/read-reading.js';

const SEED = 20250204;

/** What a page may be made of, as the browser's parser could have left it. */
type Part =
  | string
  | { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly parts: readonly Part[] };

const names = fc.constantFrom(
  ...'ol ul li dl dt dd table caption thead tbody tfoot tr th td pre code p div span time a img abbr b br h2 data'.split(
    ' ',
  ),
  ...'figure figcaption blockquote details summary form input template style script object iframe svg math slot x-y'.split(
    ' ',
  ),
);
const classes = fc.constantFrom(
  ...'h-event vevent h-card h-adr p-name p-location p-category p-summary p-attendee e-content u-url u-uid'.split(' '),
  ...'dt-start dt-end dt-duration value value-title language-diplo-timeline diplo-timeline'.split(' '),
  'h-event p-name',
  'p-location h-card',
);
const text = fc.oneof(
  fc.constantFrom(
    '2025-02-14',
    '2025-02-14T09:00',
    '14 February 2025: Talks',
    '2025-02-14 | Talks',
    ' – ',
    '[{"name":',
    '\n',
    'Date',
    'Name',
  ),
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const value = fc.oneof(
  text,
  fc.constantFrom('65534', '1000', '-1', '#', 'javascript:alert(1)', 'https://example.org/'),
);
const attributes = fc.dictionary(
  fc.constantFrom(
    ...'datetime href src alt title lang id name value colspan rowspan data-date data-place data-id data-x slot'.split(
      ' ',
    ),
  ),
  value,
  { maxKeys: 3 },
);

const part: fc.Arbitrary<Part> = fc.letrec<{ part: Part; element: Part }>((tie) => ({
  part: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, text, tie('element')),
  element: fc.record({
    name: names,
    attributes: fc
      .tuple(attributes, fc.option(classes))
      .map(([all, name]): Record<string, string> => (name === null ? all : { ...all, class: name })),
    parts: fc.array(tie('part'), { maxLength: 6 }),
  }),
})).part;

function nodeOf(made: Part): Node {
  if (typeof made === 'string') return document.createTextNode(made);
  const inert = made.name === 'script' ? 'x-script' : made.name; // the policy of the test pages forbids their text
  const element = document.createElement(inert);
  for (const [name, text] of Object.entries(made.attributes)) if (!(name === 'src')) element.setAttribute(name, text);
  element.append(...made.parts.map(nodeOf));
  return element;
}

it('whatever a page is made of is read without harm, twice the same, and left as it is', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const root = document.createElement('div'); // in no page: nothing of it is fetched
      root.append(...parts.map(nodeOf));
      const before = root.cloneNode(true);
      const reading = readMarkup(root);
      expect(root.isEqualNode(before)).to.be.true;
      expect(readMarkup(root)).to.deep.equal(reading);
      if (!reading) return;
      const { events, problems } = listOf(reading);
      for (const { message, value = '' } of problems) {
        expect(message).to.match(/\S/u);
        expect(value).to.have.length.below(81);
      }
      for (const { url } of events) if (url !== undefined) expect(url).to.match(/^https?:\/\//u);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    }),
    { seed: SEED, numRuns: 400 },
  );
}).timeout(30_000);
