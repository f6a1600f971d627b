import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/diplo-timeline.js';
import { hostileTexts } from '../support/hostile-texts.js';
import { all, details, detailsWords, eventButtons, nameOf, opened, settled, wordsOf } from '../support/reader.js';
import { show, type Shown } from '../support/shown-problems.js';

/** A list with one event for each text, which stands in every field that takes text. */
function listOf(texts: readonly string[]): object {
  return {
    heading: texts.join(' '),
    events: texts.map((text, i) => ({
      id: `event-${i}`,
      name: text,
      date: `2025-02-${10 + (i % 18)}`,
      displayDate: text,
      status: text,
      location: { name: text, address: text, addressCountry: text },
      attendee: [{ name: text, jobTitle: text, affiliation: text }],
      about: [text, text],
      description: text,
      subjectOf: [{ name: text, publisher: text }],
      superEvent: text,
      group: text,
    })),
  };
}

/** Every element's name and its attributes' names: what the reader's browser was made to create. */
function kindsOf(shown: Shown): string[] {
  const kinds = all<Element>(shown.timeline, '*').flatMap((element) =>
    [element.localName].concat(element.getAttributeNames().map((name) => `${element.localName}[${name}]`)),
  );
  return [...new Set(kinds)].sort();
}

/** The text as the element keeps it: without control characters. */
function kept(text: string): string {
  return wordsOf(text.replace(/(?![\n\t])\p{Cc}/gu, ''));
}

describe('markup in every field', () => {
  const harmless = hostileTexts.map((_, i) => `words ${i}`);
  const alerts: unknown[] = [];
  const alert = window.alert.bind(window);
  before(() => {
    window.alert = (words) => alerts.push(words);
  });
  after(() => {
    window.alert = alert;
  });

  for (const [width, selected] of [
    [1200, 'event-1'],
    [390, 'event-1'],
  ] as const) {
    it(`creates no element and no attribute that harmless words do not, at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const kindsWith = async (texts: readonly string[]): Promise<string[]> => {
        const shown = await show(listOf(texts), { selected });
        await opened(shown.timeline);
        return kindsOf(shown);
      };
      expect(await kindsWith(hostileTexts)).to.deep.equal(await kindsWith(harmless));
      expect(alerts).to.be.empty;
    });
  }

  it('is shown as the text it is, in name and details', async () => {
    await setViewport({ width: 1200, height: 800 });
    const { timeline } = await show(listOf(hostileTexts));
    const names = eventButtons(timeline).map(nameOf);
    for (const [i, text] of hostileTexts.entries()) {
      expect(names.some((name) => name.startsWith(`${kept(text)}, ${10 + (i % 18)} February 2025, ${kept(text)}, `))).to
        .be.true;
      timeline.selected = `event-${i}`;
      await settled(timeline);
      await opened(timeline);
      expect(wordsOf(details(timeline)?.textContent).split(kept(text)), text).to.have.length.above(8);
    }
  });

  it('stays text in what is said of it', async () => {
    const text = '<img src=x onerror=alert(1)><b>bold</b>';
    const { timeline } = await show([{ name: text, date: text, status: text }]);
    const problems = all(timeline, '[part~=problems]')[0];
    expect(problems?.textContent).to.include(text);
    expect(problems?.querySelector('img, b')).to.be.null;
  });
});

describe('a link that is none', () => {
  const links = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'https:javascript:alert(1)',
    'https://user:secret@example.org/',
    '//example.org/',
  ];

  for (const link of links) {
    it(`${JSON.stringify(link)} is reported, and never an anchor`, async () => {
      await setViewport({ width: 1200, height: 800 });
      const shown = await show(
        [
          {
            id: 'dinner',
            name: 'Dinner',
            date: '2025-02-14',
            url: link,
            subjectOf: [{ name: 'Report', url: link }],
            image: link,
          },
        ],
        { selected: 'dinner' },
      );
      await opened(shown.timeline);
      expect(all(shown.timeline, 'a, img')).to.be.empty;
      expect(detailsWords(shown.timeline)).to.include('Report');
      expect(shown.timeline.problems.map(({ field }) => field)).to.deep.equal(['url', 'subjectOf[0].url', 'image.url']);
      for (const { message } of shown.timeline.problems) expect(message).to.match(/must start with https/u);
    });
  }

  it('a good link is an anchor that tells the other page nothing', async () => {
    const url = 'https://example.org/conference?day=14#hall';
    const { timeline } = await show([{ id: 'dinner', name: 'Dinner', date: '2025-02-14', url }], {
      selected: 'dinner',
    });
    await opened(timeline);
    const [anchor] = all<HTMLAnchorElement>(timeline, 'a');
    expect([anchor?.href, anchor?.rel, anchor?.target]).to.deep.equal([url, 'noopener noreferrer', '_blank']);
  });
});
