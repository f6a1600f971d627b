import { nothing, type TemplateResult } from 'lit';
import { DAY_MS, type CivilMs } from '../../core/civil-time.js';
import type { EventIndex } from '../../core/many/event-index.js';
import { wholeDays } from '../../core/many/move-span.js';
import { TimeScale } from '../../core/time-scale.js';
import { TimeSpan } from '../../core/time-span.js';
import { exploreMessages, stretchWords } from '../../i18n/explore-words.js';
import { messagesFor } from '../../i18n/messages.js';
import { overviewTemplate, type OverviewOptions } from './overview-template.js';
import { pageAt, pageWords, type Page } from './pager-template.js';

export interface PageOverviewOptions extends Pick<OverviewOptions, 'em' | 'locale'> {
  readonly index: EventIndex;
  readonly page: Page;
  /** px */
  readonly width: number;
  /** How full each equal part of that time is, 0 to 1. */
  readonly density: (start: CivilMs, end: CivilMs) => readonly number[];
  /** Shows the page that begins with the event at a place, from 0. */
  readonly show: (from: number) => void;
}

/**
 * The overview of a list in pages, from the day on which the first event begins to that of the last one; nothing where
 * none has a date. Its window is the time of a page, from its first event to that of the next one.
 */
export function pageOverview({
  index,
  page,
  width,
  density,
  show,
  ...options
}: PageOverviewOptions): TemplateResult | typeof nothing {
  const { locale } = options;
  const { from, size, total } = page;
  const first = index.startAt(0);
  const last = index.startAt(index.placeAt(Infinity));
  if (first === undefined || last === undefined) return nothing;
  const whole = new TimeSpan(first, last + DAY_MS);
  // Undated events come last, and begin nowhere.
  const timeAt = (place: number): CivilMs => index.startAt(place) ?? whole.end;
  const span = new TimeSpan(timeAt(from), timeAt(from + size));
  const when = span.start < whole.end ? stretchWords(...wholeDays(span), locale) + messagesFor(locale).comma : '';
  return overviewTemplate({
    ...options,
    scale: new TimeScale(whole, 0, width),
    span,
    density: density(whole.start, whole.end),
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
