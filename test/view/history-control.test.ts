import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { emulate } from '../support/emulate.js';
import { february } from '../support/february.js';
import { followScheme } from '../support/follow-scheme.js';
import { accessibilityTree } from '../support/inspect.js';
import { all, click, eventButtons, focused, nameOf, opened, press, settled, wordsOf } from '../support/reader.js';
import { revisedList } from '../support/revised-list.js';

interface Options {
  readonly asOf?: string;
  readonly width?: number;
  readonly lang?: string;
  /** Of the text, percent. */
  readonly size?: number;
  readonly events?: unknown;
}

async function show({ asOf, width = 1200, lang = 'en', size = 100, events = revisedList }: Options = {}) {
  await setViewport({ width, height: 900 });
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline history lang=${lang} .events=${events} .asOf=${asOf}></diplo-timeline>`,
  );
  timeline.style.fontSize = `${size}%`;
  await settled(timeline);
  return timeline;
}

/** The control's parts. */
function controlOf(timeline: DiploTimelineElement) {
  const [earlier, later] = all(timeline, '[part~=history] button');
  const [select] = all<HTMLSelectElement>(timeline, '[part~=history] select');
  if (!earlier || !later || !select) throw new Error('There is no such control');
  return { earlier, later, select };
}

const chosenDay = (timeline: DiploTimelineElement) =>
  wordsOf(controlOf(timeline).select.selectedOptions[0]?.textContent);

const status = (timeline: DiploTimelineElement) => wordsOf(all(timeline, '[role=status]')[0]?.textContent);

async function told(timeline: DiploTimelineElement, words: string): Promise<void> {
  await waitUntil(() => status(timeline) === words, `Not told: “${words}”, but “${status(timeline)}”`);
}

const isDisabled = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true';

describe('the control of the history', () => {
  it('is absent unless the page asks for it', async () => {
    const timeline = await fixture<DiploTimelineElement>(
      html`<diplo-timeline lang="en" .events=${revisedList}></diplo-timeline>`,
    );
    await settled(timeline);
    expect(timeline.history).to.be.false;
    expect(all(timeline, '[part~=history], select')).to.be.empty;
    timeline.setAttribute('history', '');
    await settled(timeline);
    expect(all(timeline, '[part~=history]')).to.have.length(1);
    timeline.removeAttribute('history');
    await settled(timeline);
    expect(all(timeline, '[part~=history]')).to.be.empty;
  });

  it('offers each day on which something became known, and starts at the one that is shown', async () => {
    const timeline = await show();
    expect([...controlOf(timeline).select.options].map((option) => wordsOf(option.textContent))).to.deep.equal([
      '4 February 2025',
      '11 February 2025',
      '13 February 2025',
    ]);
    expect(chosenDay(timeline)).to.equal('13 February 2025');
    expect(chosenDay(await show({ asOf: '2025-02-12' }))).to.equal('11 February 2025');
    expect(status(timeline), 'nothing is announced before anyone steps').to.equal('');
  });

  it('is read as a group with a name, two buttons and a list', async () => {
    await show({ asOf: '2025-02-11' });
    const lines = (await accessibilityTree()).split('\n').map((line) => line.trim());
    const start = lines.indexOf('group “As known on”');
    expect(start, lines.join('\n')).to.be.at.least(0);
    const [earlier, list, later] = lines.slice(start, start + 12).filter((line) => /^(button|combobox)/u.test(line));
    expect([earlier, later]).to.deep.equal(['button “Earlier day with changes”', 'button “Later day with changes”']);
    // WebKit has a list that opens as a button, which says what is chosen
    expect(list).to.match(/^(?:combobox “As known on”|button “As known on 11 February 2025”)$/u);
  });

  for (const width of [1200, 390]) {
    it(`steps by its buttons, says what changed, and keeps the focus, at ${width} px`, async () => {
      const timeline = await show({ width });
      const { earlier, later } = controlOf(timeline);
      await click(earlier);
      await told(timeline, 'As known on 11 February 2025: 5 events, 2 changed');
      expect(chosenDay(timeline)).to.equal('11 February 2025');
      expect(focused()).to.equal(earlier);
      expect(eventButtons(timeline).map(nameOf).join()).to.match(/Event C, 20 February 2025,/u);
      await click(later);
      await told(timeline, 'As known on 13 February 2025: 5 events, 1 changed');
      expect(focused()).to.equal(later);
      expect(eventButtons(timeline).map(nameOf).join()).to.match(/Event C, 21 February 2025, Corrected/u);
    });
  }

  it('stops at its ends, where the button stays and does nothing', async () => {
    const timeline = await show({ asOf: '2025-02-04' });
    const { earlier, later } = controlOf(timeline);
    expect([isDisabled(earlier), isDisabled(later)]).to.deep.equal([true, false]);
    earlier.focus();
    await press('Enter');
    await settled(timeline);
    expect([timeline.asOf, status(timeline)]).to.deep.equal(['2025-02-04', '']);
    later.focus();
    await press('Enter');
    await told(timeline, 'As known on 11 February 2025: 5 events, 2 changed');
    await press(' ');
    await told(timeline, 'As known on 13 February 2025: 5 events, 1 changed');
    expect([isDisabled(earlier), isDisabled(later)]).to.deep.equal([false, true]);
    expect(focused(), 'the focus is not lost where there is nothing more').to.equal(later);
    await press('Enter');
    await settled(timeline);
    expect(timeline.asOf).to.equal('2025-02-13');
  });

  it('is walked through with Tab, in order, before the events', async () => {
    const timeline = await show();
    const { earlier, later, select } = controlOf(timeline);
    earlier.focus();
    await press('Tab');
    expect(focused()).to.equal(select);
    await press('Tab');
    expect(focused()).to.equal(later);
    await press('Tab');
    expect(focused()).to.equal(eventButtons(timeline)[0]);
  });

  it('takes a day from its list, with the keys too', async () => {
    const timeline = await show();
    const { select } = controlOf(timeline);
    select.focus();
    await press('ArrowUp');
    await told(timeline, 'As known on 11 February 2025: 5 events, 2 changed');
    expect([focused(), timeline.asOf]).to.deep.equal([select, '2025-02-11']);
    await press('Home');
    await told(timeline, 'As known on 4 February 2025: 5 events, 0 changed');
    await press('End');
    await told(timeline, 'As known on 13 February 2025: 5 events, 1 changed');
    expect(focused()).to.equal(select);
  });

  it('says it again where the reader comes back to a day', async () => {
    const timeline = await show();
    const said: string[] = [];
    const [line] = all(timeline, '[role=status]');
    const observer = new MutationObserver(() => said.push(status(timeline)));
    observer.observe(line as Node, { childList: true, characterData: true, subtree: true });
    const { earlier, later } = controlOf(timeline);
    for (const [button, day] of [
      [earlier, '11'],
      [later, '13'],
      [earlier, '11'],
    ] as const) {
      await click(button);
      await waitUntil(() => status(timeline).startsWith(`As known on ${day} `));
      await settled(timeline);
    }
    observer.disconnect();
    expect(said.map((words) => words.slice(12, 14))).to.deep.equal(['11', '13', '11']);
  });

  it('leads on from a day before all others', async () => {
    const timeline = await show({ asOf: '2025-01-01' });
    const { earlier, later, select } = controlOf(timeline);
    expect([isDisabled(earlier), isDisabled(later), chosenDay(timeline)]).to.deep.equal([true, false, '–']);
    expect(eventButtons(timeline)).to.be.empty;
    await click(later);
    await told(timeline, 'As known on 4 February 2025: 5 events, 0 changed');
    expect([chosenDay(timeline), select.options.length]).to.deep.equal(['4 February 2025', 3]);
    timeline.asOf = '2025-01-01';
    await settled(timeline);
    select.focus();
    await press('End');
    await told(timeline, 'As known on 13 February 2025: 5 events, 1 changed');
  });

  it('leaves open what is open, and follows the event to its new place', async () => {
    const timeline = await show({ asOf: '2025-02-04' });
    timeline.selected = 'moved';
    await opened(timeline);
    controlOf(timeline).later.focus();
    await press('Enter');
    await told(timeline, 'As known on 11 February 2025: 5 events, 2 changed');
    expect(timeline.selected).to.equal('moved');
    expect((await opened(timeline)).innerText).to.include('17–18 February 2025');
  });

  it('knows the one day of the source case', async () => {
    const timeline = await show({ events: february() });
    const { earlier, later, select } = controlOf(timeline);
    expect([...select.options].map((option) => wordsOf(option.textContent))).to.deep.equal(['4 February 2025']);
    expect([earlier, later].map(isDisabled)).to.deep.equal([true, true]);
  });

  it('is not there where no day is known, or there are no events', async () => {
    for (const events of [[{ name: 'Event A', date: '2025-02-14' }], []])
      expect(all(await show({ events }), '[part~=history]')).to.be.empty;
  });

  it('has large enough targets', async () => {
    for (const width of [1200, 320]) {
      const { earlier, later, select } = controlOf(await show({ width }));
      for (const target of [earlier, later, select]) {
        const rect = target.getBoundingClientRect();
        expect([rect.width >= 24, rect.height >= 24, rect.right <= width]).to.deep.equal([true, true, true]);
      }
    }
  });

  for (const [lang, width, size] of [
    ['en', 320, 150],
    ['en', 390, 200],
    ['en', 320, 200],
    ['pt', 320, 100],
    ['ru', 320, 150],
  ] as const) {
    it(`has its parts in one row, and none stands out: ${lang}, ${width} px, ${size} %`, async () => {
      const timeline = await show({ lang, width, size });
      const { earlier, later, select } = controlOf(timeline);
      await waitUntil(() => lang === 'en' || !select.textContent.includes('February'), 'The words do not come');
      const [before, list, after] = [earlier, select, later].map((part) => part.getBoundingClientRect());
      expect([before?.left, before?.right, list?.right, after?.right]).to.deep.equal(
        [before?.left, before?.right, list?.right, after?.right].toSorted((a, b) => (a ?? 0) - (b ?? 0)),
      );
      expect(after?.right).to.be.at.most(timeline.getBoundingClientRect().right);
      expect(document.documentElement.scrollWidth).to.equal(width);
    });
  }

  describe('in Korean', () => {
    it('speaks Korean', async () => {
      const timeline = await show({ lang: 'ko', asOf: '2025-02-13' });
      const { earlier, later, select } = controlOf(timeline);
      expect([earlier, later].map(nameOf)).to.deep.equal(['변경이 있는 이전 날짜', '변경이 있는 다음 날짜']);
      expect(wordsOf(select.selectedOptions[0]?.textContent)).to.equal('2025년 2월 13일');
      await click(earlier);
      await told(timeline, '2025년 2월 11일 기준: 일정 5건, 변경 2건');
      expect(eventButtons(timeline).map(nameOf).slice(0, 2)).to.deep.equal([
        'Event B, 2025년 2월 14일, Place B, 철회, 2025년 2월 11일 철회',
        'Event A, 2025년 2월 17일부터 18일까지, Place A, 잠정, 2025년 2월 11일 변경, 이전: 2025년 2월 10일',
      ]);
    });
  });

  describe('to axe', () => {
    followScheme();
    for (const width of [1200, 390]) {
      for (const scheme of ['light', 'dark'] as const) {
        it(`is accessible at ${width} px, ${scheme}`, async () => {
          await emulate({ 'prefers-color-scheme': scheme });
          const timeline = await show({ width });
          timeline.selected = 'moved';
          await opened(timeline);
          await expect(timeline).to.be.accessible();
        });
      }
    }
    it('is accessible before anything was known', async () => {
      await expect(await show({ asOf: '2025-01-01' })).to.be.accessible();
    });
  });
});
