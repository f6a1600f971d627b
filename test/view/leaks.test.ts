import { aTimeout, expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/diplo-timeline.js';
import { canvasMeasure, pageFontOf } from '../../src/view/measure-text.js';
import { february } from '../support/february.js';
import { itInChromium } from '../support/engine.js';
import { countObjects } from '../support/inspect.js';

const ROUNDS = 100;

/** Listeners that are on these targets now, of those added from now on. */
function watchListeners(...targets: EventTarget[]): { readonly live: Set<string>; readonly stop: () => void } {
  const live = new Set<string>();
  const ids = new WeakMap<object, number>();
  let count = 0;
  const keyOf = (type: string, listener: object | null, options: unknown): string => {
    if (listener && !ids.has(listener)) ids.set(listener, (count += 1));
    const capture = typeof options === 'object' ? (options as EventListenerOptions | null)?.capture : options;
    return `${type} ${listener ? ids.get(listener) : ''} ${capture === true}`;
  };
  for (const target of targets) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    target.addEventListener = (type: string, listener: EventListener | null, options?: AddEventListenerOptions) => {
      const key = keyOf(type, listener, options);
      live.add(key);
      options?.signal?.addEventListener('abort', () => live.delete(key));
      add(type, listener, options);
    };
    target.removeEventListener = (type: string, listener: EventListener | null, options?: EventListenerOptions) => {
      live.delete(keyOf(type, listener, options));
      remove(type, listener, options);
    };
  }
  return {
    live,
    stop: () => {
      for (const target of targets as Partial<EventTarget>[]) {
        delete target.addEventListener;
        delete target.removeEventListener;
      }
    },
  };
}

/** In the page, laid out, with details open, and out of it again. */
async function mountAndUnmount(layout: 'horizontal' | 'vertical'): Promise<void> {
  const timeline = document.createElement('diplo-timeline');
  timeline.layout = layout;
  timeline.events = february();
  timeline.selected = 'munich';
  document.body.append(timeline);
  await timeline.updateComplete;
  timeline.remove();
}

describe(`${ROUNDS} timelines, one after the other`, () => {
  before(async () => {
    await setViewport({ width: 1200, height: 800 });
    await import('../../src/view/extras/extras.js'); // which each fetches, and is not there before it has come
  });

  it('leave no listener on the document and the window', async () => {
    const { live, stop } = watchListeners(document, window, document.fonts);
    try {
      const timeline = document.createElement('diplo-timeline');
      document.body.append(timeline);
      expect(live.size, 'nothing is watched').to.be.above(0);
      timeline.remove();
      for (let round = 0; round < ROUNDS; round += 1) await mountAndUnmount('horizontal');
      expect([...live]).to.deep.equal([]);
    } finally {
      stop();
    }
  });

  for (const layout of ['horizontal', 'vertical'] as const) {
    itInChromium('no other engine counts what is in memory')(
      `leave no node and no listener in memory, ${layout}`,
      async () => {
        for (let round = 0; round < 5; round += 1) await mountAndUnmount(layout);
        const before = await countObjects();
        for (let round = 0; round < ROUNDS; round += 1) await mountAndUnmount(layout);
        await aTimeout(500); // what was fetched for the last of them comes after it has gone
        const after = await countObjects();
        // one that stays for each of them would be a hundred
        expect(after.nodes - before.nodes).to.be.below(ROUNDS);
        expect(after.jsEventListeners - before.jsEventListeners).to.be.below(ROUNDS);
      },
    ).timeout(15_000);
  }

  it('keep no more widths of texts than they need', () => {
    const { prototype } = CanvasRenderingContext2D;
    const measureText = Reflect.get(prototype, 'measureText');
    let measured = 0;
    prototype.measureText = function (text) {
      measured += Number(text === 'Talks');
      return measureText.call(this, text);
    };
    try {
      const measure = canvasMeasure(pageFontOf(document.body));
      const width = measure('Talks', 'name');
      expect(measure('Talks', 'name')).to.equal(width);
      expect(measured, 'measured again at once').to.equal(1);
      for (let i = 0; i < 50_000; i += 1) measure(String(i), 'name');
      expect(measure('Talks', 'name')).to.equal(width);
      expect(measured, 'kept for ever').to.equal(2);
    } finally {
      prototype.measureText = measureText;
    }
  });
});
