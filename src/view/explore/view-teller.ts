import type { LitElement } from 'lit';
import { civilDate } from '../../core/civil-time.js';
import { wholeDays } from '../../core/many/move-span.js';
import type { TimeSpan } from '../../core/time-span.js';
import { exploreMessages, stretchWords } from '../../i18n/explore-words.js';
import type { TimelineModel } from '../timeline-model.js';
import { DiploSpanEvent } from './span-event.js';
import type { Item } from './many-chart.js';
import { isSame } from './span-controller.js';

/** The picture has come to rest when nothing has moved for so long, ms. */
const REST_MS = 600;

/** Tells the page what is in view and, once it has come to rest, the reader. */
export class ViewTeller {
  #rest: ReturnType<typeof setTimeout> | undefined;
  #told: TimeSpan | undefined;
  #whole: TimeSpan | undefined;
  /** The reader has asked something, and waits for the answer. */
  #isAsked = false;

  constructor(
    private readonly host: LitElement,
    /** Says something in the status line. */
    private readonly announce: (words: string) => void,
  ) {}

  stop(): void {
    clearTimeout(this.#rest);
    this.#isAsked = false;
  }

  /** Nothing is told of what is in view at first, nor where the view follows other events: of those it is told elsewhere. */
  see({ span, whole }: Pick<TimelineModel, 'span' | 'whole'>, locale: string, items: () => readonly Item[]): void {
    const before = this.#told;
    const isOfOthers = this.#whole && !isSame(this.#whole, whole);
    this.#whole = whole;
    if (before && isSame(before, span)) return;
    this.#told = span;
    if (!before) return;
    this.host.dispatchEvent(new DiploSpanEvent(boundText(span.start), boundText(span.end, span.end - 1)));
    // What has been asked for may be elsewhere: the view follows it.
    if (!this.#isAsked && !isOfOthers) this.#tellSoon(() => inViewWords(span, locale, items()));
  }

  /** Tells what the reader has asked for. */
  answer(words: () => string): void {
    this.#isAsked = true;
    this.#tellSoon(words);
  }

  #tellSoon(words: () => string): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#isAsked = false;
      this.announce(words());
    }, REST_MS);
  }
}

function inViewWords(span: TimeSpan, locale: string, items: readonly Item[]): string {
  const count = items.reduce(
    (sum, item) =>
      sum + ('event' in item ? Number(item.mark !== undefined && !item.isMerged) : item.cluster.cluster.count),
    0,
  );
  return exploreMessages(locale).inView({ span: stretchWords(...wholeDays(span), locale), count });
}

/**
 * `2025-02-14T00:00:00`, as `zoomTo` reads it. EDTF has times in years of four digits only: of others, all of the year that
 * holds `within` is given, `Y12345`.
 */
function boundText(time: number, within = time): string {
  const iso = new Date(Math.round(time)).toISOString().replace(/\.\d+Z$/u, '');
  const text = iso.replace(/^-00/u, '-');
  if (!/^[+-]\d{5}/u.test(text)) return text;
  const { year } = civilDate(within);
  return year === 9999 ? '9999' : `Y${year}`;
}
