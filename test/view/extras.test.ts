import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { itInChromium } from '../support/engine.js';
import { expectWarning } from '../support/guard-page.js';
import { february } from '../support/february.js';
import {
  all,
  click,
  details,
  detailsWords,
  eventButton,
  nameOf,
  opened,
  pointAt,
  press,
  settled,
  wordsOf,
} from '../support/reader.js';

const createObjectURL = URL.createObjectURL.bind(URL);

/** What the browser is handed for its downloads from now on. */
function downloads(): { readonly name: string; readonly blob: Blob }[] {
  const found: { readonly name: string; readonly blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob as Blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) found.push({ name: this.download, blob });
  };
  return found;
}

async function show(attributes: Readonly<Record<string, string>> = {}, events: unknown = february()) {
  const timeline = document.createElement('diplo-timeline');
  timeline.lang = 'en';
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  timeline.events = events;
  await fixture(html`<div>${timeline}</div>`);
  await settled(timeline);
  return timeline;
}

async function openCard(timeline: DiploTimelineElement, name: string): Promise<void> {
  await click(eventButton(timeline, name));
  await opened(timeline);
  await waitUntil(() => all(timeline, '.actions').length > 0, 'Nothing can be done with the event');
}

const button = (timeline: DiploTimelineElement, name: string): HTMLElement => {
  const found = all(timeline, 'button').filter((candidate) => nameOf(candidate) === name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} buttons are called ${name}`);
  return found[0];
};

/** What the menu saves as data. */
async function savedData(timeline: DiploTimelineElement) {
  const files = downloads();
  await pointAt(eventButton(timeline, 'Munich'));
  await waitUntil(() => all(timeline, '[part~=save]').length > 0, 'There is no menu');
  await click(button(timeline, 'Save as'));
  await click(button(timeline, 'Data (.json)'));
  await waitUntil(() => files.length > 0, 'Nothing was saved', { timeout: 4000 });
  return files[0];
}

const status = (timeline: DiploTimelineElement): string => wordsOf(all(timeline, '[role=status]')[0]?.textContent);

beforeEach(() => setViewport({ width: 1200, height: 900 }));
afterEach(() => {
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click'); // what links inherit is there again
  URL.createObjectURL = createObjectURL;
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the files to take away', () => {
  it('are offered at the foot, once the pointer comes near, without moving anything', async () => {
    const timeline = await show();
    const { height } = timeline.getBoundingClientRect();
    await pointAt(eventButton(timeline, 'Munich'));
    await waitUntil(() => all(timeline, '[part~=save]').length > 0, 'There is no menu');
    expect(timeline.getBoundingClientRect().height).to.equal(height);
    await click(button(timeline, 'Save as'));
    const list = all(timeline, '[part~=save] ul')[0];
    await waitUntil(() => list?.matches(':popover-open'), 'The menu does not open');
    expect(all(timeline, '[part~=save] li').map((item) => wordsOf(item.textContent))).to.deep.equal([
      'Calendar (.ics)',
      'Table (.csv)',
      'Data (.json)',
      'Data for search engines (.jsonld)',
      'Web page (.html)',
      'Drawing (.svg)',
      'Picture (.png)',
    ]);
    await press('Escape');
    expect(list?.matches(':popover-open')).to.be.false;
  });

  it('are listed beside their button, also while the page scrolls', async () => {
    const timeline = await show();
    timeline.parentElement?.append(...Array.from({ length: 90 }, () => document.createElement('hr')));
    await pointAt(eventButton(timeline, 'Munich'));
    await waitUntil(() => all(timeline, '[part~=save]').length > 0, 'There is no menu');
    // The event's card may lie over the button.
    await press('Escape');
    await click(button(timeline, 'Save as'));
    const list = all(timeline, '[part~=save] ul')[0] as HTMLElement;
    await waitUntil(() => list.matches(':popover-open'), 'The menu does not open');
    const gap = (): number =>
      Math.round(list.getBoundingClientRect().top - button(timeline, 'Save as').getBoundingClientRect().bottom);
    await waitUntil(() => gap() > 0 && gap() < 15, 'It is not beside the button');
    const before = gap();
    scrollBy(0, 150);
    await waitUntil(() => scrollY === 150, 'The page does not scroll');
    await settled(timeline);
    expect(gap()).to.equal(before);
    scrollBy(0, 2000);
    await waitUntil(() => !list.matches(':popover-open'), 'It stays open, though its button is out of sight');
    scrollTo(0, 0);
  });

  it('are offered to whoever comes to the table by keys, past the events', async () => {
    const timeline = await show();
    all(timeline, 'summary')[0]?.focus();
    await waitUntil(() => all(timeline, '[part~=save]').length > 0, 'There is no menu');
    await press('Tab');
    expect(nameOf(timeline.shadowRoot?.activeElement as HTMLElement)).to.equal('Save as');
  });

  it('are what `exportAs` gives, called after the heading', async () => {
    const timeline = await show({ heading: 'Cho’s February: plans' });
    const file = await savedData(timeline);
    expect(file?.name).to.equal('Chos-February-plans.json');
    const blob = await timeline.exportAs('json');
    expect(await file?.blob.text()).to.equal(await blob.text());
  });

  it('are called by whole letters, however long the heading is', async () => {
    const timeline = await show({ heading: `A${'𠮷'.repeat(80)}` });
    const file = await savedData(timeline);
    expect(file?.name).to.equal(`A${'𠮷'.repeat(59)}.json`);
  });

  it('are not offered where the page wants no controls', async () => {
    const timeline = await show({ controls: 'none' });
    await click(eventButton(timeline, 'Munich'));
    await opened(timeline);
    await settled(timeline);
    expect(all(timeline, '[part~=save], .actions')).to.be.empty;
  });
});

describe('in the card', () => {
  it('an event can be added to a calendar', async () => {
    const timeline = await show();
    const files = downloads();
    await openCard(timeline, 'Munich');
    await click(button(timeline, 'Add to calendar'));
    await waitUntil(() => files.length > 0, 'Nothing was saved');
    expect(files[0]?.name).to.equal('Munich-Security-Conference.ics');
    const text = (await files[0]?.blob.text()) ?? '';
    expect(text.match(/BEGIN:VEVENT/gu)).to.have.length(1);
    // Named among those of all pages of a site.
    expect(text).to.match(/^UID:\S+\.\w+@localhost\r$/mu);
    expect(text).to.include('DTSTART;VALUE=DATE:20250214').and.to.include('DTEND;VALUE=DATE:20250217');
  });

  it('what was called off is neither under way nor a number of days away', async () => {
    const dates = { date: '2025-02-03/2025-02-05' };
    const records = [
      { id: 'held', name: 'Talks', ...dates, status: 'confirmed' },
      { id: 'off', name: 'Dinner', ...dates, status: 'cancelled' },
    ];
    const timeline = await show({ 'as-of': '2025-02-04', controls: 'none' }, records);
    const when = (): string => wordsOf(all(timeline, '.details-when')[0]?.textContent);
    await timeline.showEvent('held');
    await waitUntil(() => when().endsWith('days · under way'), 'Nothing says that the talks are under way');
    expect(when()).to.equal('3–5 February 2025 · 3 days · under way');
    await timeline.showEvent('off');
    await waitUntil(() => nameOf(details(timeline) as HTMLElement).includes('Dinner'), 'The dinner is not opened');
    expect(when()).to.equal('3–5 February 2025 · 3 days');
  });

  it('the link to an event can be copied, and leads back to it', async () => {
    const timeline = await show({ id: 'cho & co' });
    let copied = '';
    navigator.clipboard.writeText = (text) => {
      copied = text;
      return Promise.resolve();
    };
    await openCard(timeline, 'Munich');
    await click(button(timeline, 'Copy link'));
    await settled(timeline);
    expect(status(timeline)).to.equal('Link copied');
    await press('Escape');
    location.hash = new URL(copied).hash;
    await waitUntil(() => details(timeline), 'The link does not lead to the event');
    expect(timeline.selected).to.equal('munich');
  });

  it('what came of copying is seen in its place, without moving anything, and said each time', async () => {
    const timeline = await show({ id: 'february' });
    navigator.clipboard.writeText = () => Promise.resolve();
    const said: string[] = [];
    const line = all(timeline, '[role=status]')[0] as HTMLElement;
    new MutationObserver(() => said.push(wordsOf(line.textContent))).observe(line, {
      ...{ childList: true, characterData: true, subtree: true },
    });
    for (const name of ['Munich', 'G20']) {
      await openCard(timeline, name);
      const copy = button(timeline, 'Copy link');
      const { width } = copy.getBoundingClientRect();
      const { height } = (details(timeline) as HTMLElement).getBoundingClientRect();
      await click(copy);
      await settled(timeline);
      expect(copy.innerText.trim()).to.equal('Link copied');
      expect(nameOf(copy)).to.equal('Link copied');
      expect(copy.getBoundingClientRect().width).to.equal(width);
      expect(details(timeline)?.getBoundingClientRect().height).to.equal(height);
      await press('Escape');
      await settled(timeline);
    }
    expect(said).to.deep.equal(['Link copied', 'Link copied']);
  });

  it('and goes again', async () => {
    const timeline = await show({ id: 'february' });
    navigator.clipboard.writeText = () => Promise.resolve();
    await openCard(timeline, 'Munich');
    const setTimeout = window.setTimeout.bind(window);
    window.setTimeout = ((act: () => void, ms = 0) =>
      setTimeout(act, ms >= 5000 ? 300 : ms)) as unknown as typeof window.setTimeout;
    await click(button(timeline, 'Copy link'));
    await settled(timeline);
    window.setTimeout = setTimeout;
    const copied = button(timeline, 'Link copied');
    await waitUntil(() => nameOf(copied) === 'Copy link', 'It stays');
  });

  it('that copying or saving failed is seen too', async () => {
    const timeline = await show({ id: 'february' });
    navigator.clipboard.writeText = () => Promise.reject(new Error('no leave'));
    await openCard(timeline, 'Munich');
    expectWarning(/no leave/u);
    await click(button(timeline, 'Copy link'));
    await settled(timeline);
    expect(detailsWords(timeline)).to.match(/Copy link That did not work\.$/u);
    expect(status(timeline)).to.equal('That did not work.');
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    expectWarning(/no room/u);
    await click(button(timeline, 'Add to calendar'));
    await settled(timeline);
    expect(detailsWords(timeline)).to.match(/Copy link That did not work\.$/u);
    await press('Escape');
    await click(button(timeline, 'Save as'));
    expectWarning(/no room/u);
    await click(button(timeline, 'Data (.json)'));
    await waitUntil(() => wordsOf(all(timeline, '[part~=save]')[0]?.innerText).includes('That did not work.'));
  });

  it('where the clipboard is not to be had, as over http, no link is offered', async () => {
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    try {
      const timeline = await show({ id: 'february' });
      await openCard(timeline, 'Munich');
      expect(all(timeline, '.actions button').map(nameOf)).to.deep.equal(['Add to calendar']);
    } finally {
      if (clipboard) Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
    }
  });

  it('without an id of the timeline there is no such link', async () => {
    const timeline = await show();
    await openCard(timeline, 'Munich');
    expect(all(timeline, 'button').map(nameOf)).not.to.include('Copy link');
  });
});

it('an event that the address names is open from the start', async () => {
  location.hash = '#february=munich';
  const timeline = await show({ id: 'february' });
  await waitUntil(() => timeline.selected === 'munich', 'It is not open', { timeout: 4000 });
  timeline.selected = null;
  await settled(timeline);
  expect(timeline.selected, 'it is opened once').to.be.null;
});

describe('pictures', () => {
  const hall = [
    {
      name: 'Talks',
      date: '2025-02-14',
      image: { url: `${location.origin}/docs/february-2025-light.png`, credit: 'Ministry' },
    },
    {
      name: 'Visit',
      date: '2025-02-15',
      image: { url: `${location.origin}/docs/february-2025-dark.png`, alt: 'A door' },
    },
  ];
  const images = (timeline: DiploTimelineElement): HTMLImageElement[] => all<HTMLImageElement>(timeline, 'img');

  it('are not loaded unless the page allows it', async () => {
    const timeline = await show({}, hall);
    await openCard(timeline, 'Talks');
    expect(images(timeline)).to.be.empty;
  });

  it('are lazy, tell nobody where they are shown, have a text, and keep their room when they do not come', async () => {
    const timeline = await show({ images: '' }, hall);
    await click(eventButton(timeline, 'Talks'));
    await opened(timeline);
    const [image] = images(timeline);
    expect(image?.getAttribute('loading')).to.equal('lazy');
    expect(image?.referrerPolicy).to.equal('no-referrer');
    expect(image?.alt).to.equal('Picture: Talks');
    const figure = all(timeline, 'figure')[0];
    const height = figure?.getBoundingClientRect().height ?? 0;
    expect(height).to.be.greaterThan(150);
    image?.dispatchEvent(new Event('error'));
    await settled(timeline);
    expect(wordsOf(figure?.textContent)).to.equal('The picture could not be loaded. Ministry');
    expect(figure?.getBoundingClientRect().height).to.be.closeTo(height, 1);
    await press('Escape');
    await click(eventButton(timeline, 'Visit'));
    await opened(timeline);
    expect(images(timeline)[0]?.alt).to.equal('A door');
  });
});

it('the page as a file has its heading and its summary once, and tells what changed', async () => {
  const timeline = await show({ heading: 'Cho’s February' }, [
    {
      ...{ name: 'Talks', date: '2025-02-10', asOf: '2025-02-04', status: 'expected' },
      revisions: [{ asOf: '2025-02-11', set: { date: '2025-02-12' } }],
    },
  ]);
  const page = await (await timeline.exportAs('html')).text();
  const saidIn = (tag: string): string[] =>
    [...page.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)<`, 'gu'))].map(([, words = '']) => words);
  expect(saidIn('h1')).to.deep.equal(['Cho’s February']);
  expect(saidIn('p').filter((words) => words.startsWith('1 event, '))).to.have.length(1);
  expect(saidIn('text')).to.include('Expected').and.not.to.include('Cho’s February');
  expect(saidIn('text').filter((words) => words.startsWith('1 event'))).to.be.empty;
  expect(saidIn('p')).to.include('Changed on 11 February 2025: was 10 February 2025');
});

describe('the picture as a file', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`is what the screen draws, and needs no style sheet (${dir})`, async () => {
      const timeline = await show({ dir });
      const text = await (await timeline.exportAs('svg')).text();
      const screen = all(timeline, '[part~=picture] path').map((path) => path.getAttribute('d'));
      const file = [...text.matchAll(/<path[^>]* d="([^"]+)"/gu)].map(([, d]) => d);
      expect(screen.every((path) => file.includes(path ?? ''))).to.be.true;
      expect(text).to.match(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
      expect(text).not.to.match(/class=|<style|var\(|color-mix|<!--|<script/u);
      expect(text).to.include('<title>').and.to.include('Munich Security Conference');
      expect(all(timeline, 'svg[role=img]'), 'nothing is left').to.be.empty;
    });
  }

  it('is well-formed, whatever its texts are', async () => {
    const timeline = await show({}, [{ name: '<b>&amp;"\u0001\uffff]]>', date: '2025-02-14', group: '<script>' }]);
    const text = await (await timeline.exportAs('svg')).text();
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    await image.decode();
    expect(image.naturalWidth).to.be.greaterThan(700);
  });

  it('comes as pixels too, two for one', async () => {
    const timeline = await show();
    const bitmap = await createImageBitmap(await timeline.exportAs('png'));
    const text = await (await timeline.exportAs('svg')).text();
    expect(bitmap.width).to.equal(2 * Number(/ width="(\d+)/u.exec(text)?.[1]));
  });

  it('has as much of a heading as there is room for, and all of it as its title', async () => {
    const heading = '제네바 회담 '.repeat(1500).trim(); // no engine may lay out all of that: WebKit takes minutes
    const timeline = await show({ heading });
    const text = await (await timeline.exportAs('svg')).text();
    expect(text).to.include(`<title>${heading}</title>`);
    const [, line = ''] = /<text[^>]*>(제네바 [^<]*)…</u.exec(text) ?? [];
    expect(line.length).to.be.within(20, 300);
  });

  it('of a long list has its clusters', async () => {
    const many = Array.from({ length: 500 }, (_, i) => ({
      name: `Talks ${i}`,
      date: `2025-0${1 + (i % 9)}-1${i % 9}`,
    }));
    const timeline = await show({ layout: 'horizontal' }, many);
    const text = await (await timeline.exportAs('svg')).text();
    expect(text.length).to.be.lessThan(300_000);
    expect(text).to.match(/>\d\d<\/text>/u);
  });
});

itInChromium('others do not tell what is selected in a shadow root')(
  'whoever copies rows has their words once, and no buttons',
  async () => {
    const timeline = await show({ layout: 'vertical', selected: 'munich' });
    await waitUntil(() => all(timeline, '.actions').length > 0, 'Nothing can be done with the event');
    const selection = getSelection();
    selection?.selectAllChildren(all(timeline, '[part~=events]')[0] as Node);
    const copied = wordsOf(String(selection));
    selection?.removeAllRanges();
    expect(copied.split('Munich Security Conference')).to.have.length(2);
    expect(copied).not.to.include('Add to calendar');
  },
);
