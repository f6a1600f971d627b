import { expect, fixture, html } from '@open-wc/testing';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { all, settled, wordsOf } from '../support/reader.js';

const DAY_MS = 86_400_000;

/** The page's clock: no time passes but by `pass`, and no interval ticks but then. */
class PageClock {
  readonly #real = { Date, setInterval, clearInterval };
  readonly #ticking = new Map<number, () => void>();
  #now = Date.parse('2025-06-20T12:00:00');
  #count = 0;

  constructor() {
    const now = (): number => this.#now;
    const { Date: RealDate } = this.#real;
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, args: unknown[]) => Reflect.construct(target, args.length > 0 ? args : [now()]) as Date,
    });
    Object.assign(globalThis, {
      setInterval: (tick: () => void) => {
        this.#ticking.set(++this.#count, tick);
        return this.#count;
      },
      clearInterval: (id: number) => this.#ticking.delete(id),
    });
  }

  get ticking(): number {
    return this.#ticking.size;
  }

  pass(ms: number): void {
    this.#now += ms;
    for (const tick of this.#ticking.values()) tick();
  }

  end(): void {
    Object.assign(globalThis, this.#real);
  }
}

describe('a page that stays open', () => {
  let clock: PageClock;
  let timeline: DiploTimelineElement;
  const summary = (): string => wordsOf(all(timeline, '[part~=summary]')[0]?.textContent);
  const events = [
    { name: 'Council', date: '2025-06-12' },
    { name: 'Summit', date: '2025-07-03' },
  ];

  beforeEach(async () => {
    clock = new PageClock();
    timeline = await fixture(html`<diplo-timeline lang="en" .events=${events}></diplo-timeline>`);
    await settled(timeline);
  });

  afterEach(() => {
    clock.end();
  });

  it('shows today where it is on the next morning', async () => {
    expect(summary()).to.contain('Today, 20 Jun.');
    clock.pass(DAY_MS);
    await settled(timeline);
    expect(summary()).to.contain('Today, 21 Jun.');
    expect(all(timeline, '[part~=picture] .now-text').map(({ textContent }) => textContent)).to.deep.equal([
      'Today, 21 Jun',
    ]);
  });

  it('has its clock looked at once for each timeline, and no more for one that is taken out', () => {
    expect(clock.ticking).to.equal(1);
    timeline.remove();
    expect(clock.ticking).to.equal(0);
  });
});
