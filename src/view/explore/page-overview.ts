import { nothing, type TemplateResult } from 'lit';
import { DAY_MS, type CivilMs } from '../../core/civil-time.js';
import { wholeDays } from '../../core/many/move-span.js';
import { TimeScale } from '../../core/time-scale.js';
import { TimeSpan } from '../../core/time-span.js';
import { exploreMessages, stretchWords } from '../../i18n/explore-words.js';
import { messagesFor } from '../../i18n/messages.js';
import { remembered } from '../remembered.js';
import type { Shown } from './many-source.js';
import { overviewDensity } from './overview-density.js';
import { overviewTemplate, type OverviewOptions } from './overview-template.js';
import { pageAt, pageWords, type Page } from './pager-template.js';

export interface PageOverviewOptions extends Pick<OverviewOptions, 'em' | 'locale'> {
  /** px */
  readonly width: number;
  /** Shows the page that begins with the event at a place, from 0. */
  readonly show: (from: number) => void;
}

/**
 * The overview over a list in pages, from the day on which the first event begins to that of the last one; nothing where
 * none has a date. Its window is the time of a page, from its first event to that of the next one.
 */
export class PageOverview {
  readonly #density = remembered((many: Shown, start: CivilMs, end: CivilMs) => overviewDensity(many, [], start, end));

  render(many: Shown, page: Page, options: PageOverviewOptions): TemplateResult | typeof nothing {
    const { index } = many;
    const { from, size, total } = page;
    const { em, locale, width, show } = options;
    const first = index.startAt(0);
    const last = index.startAt(index.placeAt(Infinity));
    if (first === undefined || last === undefined) return nothing;
    const whole = new TimeSpan(first, last + DAY_MS);
    // Undated events come last, and begin nowhere.
    const timeAt = (place: number): CivilMs => index.startAt(place) ?? whole.end;
    const span = new TimeSpan(timeAt(from), timeAt(from + size));
    const when = span.start < whole.end ? stretchWords(...wholeDays(span), locale) + messagesFor(locale).comma : '';
    return overviewTemplate({
      scale: new TimeScale(whole, 0, width),
      span,
      density: this.#density(many, whole.start, whole.end),
      em,
      locale,
      canStretch: false,
      show: ({ start, end }) => {
        show(pageAt(index.placeAt((start + end) / 2), size));
      },
      slider: {
        most: pageAt(total - 1, size) / size,
        value: from / size,
        words: when + pageWords(page, exploreMessages(locale)),
        slide: (to) => {
          show(to * size);
        },
      },
    });
  }
}
