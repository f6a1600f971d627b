import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import { expectWarning } from '../support/guard-page.js';
import { hostileTexts } from '../support/hostile-texts.js';
import { all, opened, settled } from '../support/reader.js';

/** What the page has asked the network for, other than its own fonts: which of them it needs depends on the text. */
function requests(): string[] {
  const urls = performance.getEntriesByType('resource').map(({ name }) => name);
  return urls.filter((url) => !url.includes('/@fontsource'));
}

// Every other test passes under the same policy: guard-page.ts fails those that break it.
/** As Chromium, WebKit and Firefox say it. */
const TRUSTED_TYPES_ERROR =
  /requires 'TrustedHTML' assignment|requires a TrustedHTML|^Element\.innerHTML setter: Sink type mismatch violation blocked by CSP$/u;

describe('the policy of the test pages', () => {
  it('forbids style attributes', async () => {
    expectWarning(/style-src-attr forbids inline/u);
    const element = await fixture(html`<div></div>`);
    element.setAttribute('style', 'color: red');
  });

  it('forbids text that becomes HTML', () => {
    expectWarning(/require-trusted-types-for forbids trusted-types-sink/u);
    expect(() => (document.createElement('div').innerHTML = '<b></b>')).to.throw(TypeError, TRUSTED_TYPES_ERROR);
  });

  it('forbids what other hosts have', async () => {
    expectWarning(/img-src forbids https:\/\/example\.org/u);
    const image = new Image();
    image.src = 'https://example.org/flag.png';
    await oneEvent(image, 'error');
  });
});

describe('a timeline under that policy', () => {
  /** Every kind of link, picture and markup that a list can hold. */
  const list = {
    ...february(),
    events: hostileTexts.map((text, i) => ({
      id: String(i),
      name: text,
      date: `2025-02-${10 + (i % 18)}`,
      description: text,
      location: text,
      attendee: [text],
      url: 'https://example.org/page',
      subjectOf: [{ name: text, url: 'https://example.org/report' }],
      image: { url: 'https://example.org/picture.jpg', alt: text, credit: text },
    })),
  };

  for (const width of [1200, 390]) {
    it(`asks the network for nothing at ${width} px, whatever its events hold`, async () => {
      await setViewport({ width, height: 800 });
      await import('../../src/view/extras/extras.js'); // what the details need of the timeline's own
      const before = requests();
      const timeline = await fixture<DiploTimelineElement>(
        html`<diplo-timeline lang="en" .events=${list}></diplo-timeline>`,
      );
      for (const disclosure of all<HTMLDetailsElement>(timeline, 'details')) disclosure.open = true;
      for (const selected of ['0', '3', String(hostileTexts.length - 1)]) {
        timeline.selected = selected;
        await settled(timeline);
        expect(await opened(timeline)).to.exist;
      }
      expect(timeline.problems).to.deep.equal([]);
      expect(requests().filter((url) => !before.includes(url))).to.deep.equal([]);
    });
  }
});
