import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { contrast, painted } from '../support/contrast.js';
import { emulate } from '../support/emulate.js';
import { talks } from '../support/explore.js';
import { february } from '../support/february.js';
import { expectWarning } from '../support/guard-page.js';
import { all, eventButton, middleOf, nameOf, opened, settled, wordsOf } from '../support/reader.js';

async function show(events: unknown, attributes: Readonly<Record<string, string>> = {}) {
  await setViewport({ width: 1200, height: 900 });
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" .events=${events}></diplo-timeline>`,
  );
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  await settled(timeline);
  return timeline;
}

describe('motion', () => {
  /** How many spans the view has on its way to another one. */
  async function spansOnTheWay(): Promise<number> {
    const timeline = await show(talks(40, 3));
    await timeline.zoomTo({ start: '2001-02-01', end: '2001-03-31' });
    await settled(timeline);
    let count = 0;
    timeline.addEventListener('diplo-span', () => (count += 1));
    all(timeline, 'button')
      .find((button) => nameOf(button) === 'Zoom in')
      ?.click();
    await aTimeout(400);
    return count;
  }

  it('is none where the reader wants none: the view is there at once', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    expect(await spansOnTheWay()).to.equal(1);
  });

  it('is a short one otherwise', async () => {
    expect(await spansOnTheWay()).to.be.greaterThan(1);
  });

  it('is nowhere in the styles, so that nothing moves, blinks or flashes by itself', async () => {
    const timeline = await show(february(), { history: '', id: 'february' });
    eventButton(timeline, 'Munich').click();
    await opened(timeline);
    await timeline.zoomTo({ start: '2025-02-01', end: '2025-02-28' });
    await settled(timeline);
    expect(document.getAnimations()).to.deep.equal([]);
    for (const element of all(timeline, '*')) {
      const { animationName, transitionDuration } = getComputedStyle(element);
      expect([animationName, transitionDuration], element.localName).to.deep.equal(['none', '0s']);
    }
  });
});

describe('a press', () => {
  it('of an event can be taken back: it counts when it ends on the event', async () => {
    const timeline = await show(february());
    await sendMouse({ type: 'move', position: middleOf(eventButton(timeline, 'Munich')) });
    await sendMouse({ type: 'down' });
    expect(timeline.selected).to.be.null;
    await sendMouse({ type: 'move', position: [5, 5] });
    await sendMouse({ type: 'up' });
    await settled(timeline);
    expect(timeline.selected).to.be.null;
    await resetMouse();
  });

  for (const [words, from, to] of [
    ['begun beside an open card', 'beside', 'card'],
    ['begun on an open card', 'card', 'beside'],
  ] as const) {
    it(`${words} can be taken back: it closes the card when it ends where it began`, async () => {
      const timeline = await show(february());
      eventButton(timeline, 'Munich').click();
      const places = { card: middleOf(await opened(timeline)), beside: [5, 5] as [number, number] };
      await sendMouse({ type: 'move', position: places[from] });
      await sendMouse({ type: 'down' });
      await settled(timeline);
      expect(timeline.selected, 'as it begins').to.equal('munich');
      await sendMouse({ type: 'move', position: places[to] });
      await sendMouse({ type: 'up' });
      await settled(timeline);
      expect(timeline.selected, 'as it ends elsewhere').to.equal('munich');
      await sendMouse({ type: 'click', position: places.beside });
      await settled(timeline);
      expect(timeline.selected, 'after a whole one').to.be.null;
      await resetMouse();
    });
  }
});

it('fields have an edge of 3:1', async () => {
  const timeline = await show(talks(120, 1, { asOf: '2000-12-01' }), { history: '' });
  await timeline.zoomTo({ start: '2001-01-01', end: '2001-01-31' });
  await settled(timeline);
  const fields = all(timeline, 'input[type=search], select');
  expect(fields).to.have.length(2);
  for (const field of fields) {
    const ratio = contrast(painted('#fff', getComputedStyle(field).borderTopColor), painted('#fff'));
    expect(ratio, field.localName).to.be.at.least(3);
  }
});

describe('names', () => {
  it('of controls have the words that are seen on them', async () => {
    const timeline = await show(february(), { history: '', id: 'february', selected: 'munich' });
    eventButton(timeline, 'Munich').focus();
    await opened(timeline);
    await settled(timeline);
    const controls = all(timeline, 'button, a, summary, label').filter((element) => !element.matches('[part~=event]'));
    for (const control of controls) {
      const seen = wordsOf(control.innerText)
        .replace(/[×‹›▾]/gu, '')
        .trim();
      expect(nameOf(control), control.outerHTML).to.include(seen);
    }
    expect(controls.length).to.be.greaterThan(4);
  });

  it('of events one under the other have the words that are seen on them', async () => {
    const timeline = await show(february());
    await setViewport({ width: 390, height: 900 });
    await settled(timeline);
    const words = all(timeline, '.row-name, .row-place, .row-status');
    for (const word of words) {
      const button = word.closest('[part~=event]') as Element;
      expect(nameOf(button).toLowerCase()).to.include(wordsOf(word.innerText).toLowerCase());
    }
    expect(words.map(({ innerText }) => innerText)).to.include('Munich, Germany');
  });
});

it('what is wrong is told in English, and said to be', async () => {
  expectWarning(/28 days/u);
  const timeline = await show([{ name: 'Dinner', date: '2025-02-30' }], { lang: 'ko' });
  const item = all(timeline, '[part~=problems] li')[0];
  expect(item?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
});

describe('in a page whose language the timeline does not have', () => {
  const italian = {
    name: 'Conferenza di Monaco',
    date: '2025-02-14/2025-02-16',
    displayDate: 'a metà febbraio',
    group: 'Il ministro',
    attendee: ['il ministro Cho'],
    about: ['i rapporti bilaterali'],
    description: 'La conferenza annuale.',
    status: 'expected',
    subjectOf: [{ name: 'Una notizia', datePublished: '2025-02-04' }],
  };

  /** What is written in a language, as the nearest `lang` tells: of all that can be read or heard. */
  function textsIn(timeline: Element, language: string): readonly string[] {
    const walker = document.createTreeWalker(timeline.shadowRoot ?? timeline, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      const text = textContent?.trim();
      if (parent?.closest('[aria-hidden]')) continue;
      if (text && (parent?.closest('[lang]') ?? timeline).getAttribute('lang') === language) texts.push(text);
    }
    return texts;
  }

  async function shown(lang: string) {
    const timeline = await show([italian], { lang, heading: 'Il mese', 'as-of': '2025-02-04' });
    eventButton(timeline, 'Conferenza').click();
    await settled(timeline);
    return timeline;
  }

  it('its words are said to be English, and those of the page to be in its own', async () => {
    const timeline = await shown('it');
    const own = textsIn(timeline, 'it');
    const { name, displayDate, group, attendee, about, description } = italian;
    expect(own).to.include.members(['Il mese', name, displayDate, group, ...attendee, ...about, description]);
    expect(own).to.include('Una notizia');
    const english = textsIn(timeline, 'en');
    expect(english).to.include.members([
      'Expected',
      'Agenda',
      'All events as a table',
      '14–16 February 2025 · 3 days · in 10 days',
    ]);
    expect([
      own.filter((text) => /Expected|February/u.test(text)),
      english.filter((text) => own.includes(text)),
    ]).to.deep.equal([[], []]);
    expect(nameOf(eventButton(timeline, 'Conferenza'))).to.match(/^Conferenza di Monaco, 14 to 16 February 2025/u);
  });

  it('that is said no more once it has them', async () => {
    const timeline = await shown('it');
    timeline.lang = 'de';
    await settled(timeline);
    expect([textsIn(timeline, 'it'), textsIn(timeline, 'en')]).to.deep.equal([[], []]);
  });
});
