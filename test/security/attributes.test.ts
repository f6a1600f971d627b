import { expect } from '@open-wc/testing';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import { everyHostileText, isArmed } from '../support/hostile-texts.js';
import { expectNoHarm, openPage, type OpenPage } from '../support/open-page.js';

const texts = await everyHostileText();
const armed = texts.filter(isArmed);
const list = { events: [{ id: 'a', name: 'Talks', date: '2025-02-14', status: 'expected' }] };

/** Addresses that nobody may be led to. */
const addresses = [
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:application/json,[]',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.org/7a1b',
  'file:///etc/passwd',
  'ftp://example.org/events.json',
  'https://user:secret@example.org/events.json',
  'view-source:https://example.org/',
];

describe('hostile attributes of the element, on a page that lets all scripts run', () => {
  let page: OpenPage;
  before(async () => {
    page = await openPage();
  });
  after(() => {
    page.close();
  });

  it('do nothing, whichever it is', async () => {
    const { observedAttributes } = page.window.customElements.get('diplo-timeline') as typeof DiploTimelineElement;
    const names = [...observedAttributes, 'id', 'dir', 'lang', 'refresh', 'max-bytes'].filter((name) => name !== 'src');
    expect(names).to.include.members(['events', 'for', 'heading', 'as-of', 'filter', 'lang', 'lanes']);
    for (const name of names) {
      const timeline = await page.show((shown) => {
        if (name !== 'events' && name !== 'for') shown.events = list;
      });
      for (const [i, text] of armed.entries()) {
        timeline.setAttribute(name, text);
        if (i % 16 === 0) await timeline.updateComplete;
      }
      await expectNoHarm(page, timeline);
    }
  }).timeout(120_000);

  it('are no address to fetch from, unless it is one of http(s) without a password', async () => {
    const timeline = await page.show((shown) => {
      shown.setAttribute('src', 'about:blank');
    });
    const others = [...addresses, ...texts].filter((text) => {
      const url = URL.parse(text, page.document.baseURI);
      return !url || !/^https?:$/u.test(url.protocol) || url.username !== '';
    });
    expect(others).to.include.members(addresses.map((address) => address));
    for (const text of others) {
      timeline.setAttribute('src', text);
      await timeline.updateComplete;
      expect(timeline.problems.map(({ field }) => field)).to.deep.equal(['src']);
    }
    await expectNoHarm(page, timeline);
  }).timeout(120_000);
});
