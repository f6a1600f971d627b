import type { TemplateResult } from 'lit';
import { DAY_MS, MINUTE_MS } from '../../core/civil-time.js';
import { isTimed } from '../../core/event.js';
import { panned, wholeDays } from '../../core/many/move-span.js';
import { TimeScale } from '../../core/time-scale.js';
import type { TimeSpan } from '../../core/time-span.js';
import type { TimelineLayout } from '../../core/timeline-layout.js';
import { stretchWords } from '../../i18n/explore-words.js';
import { remembered } from '../remembered.js';
import type { ChartInput } from './chart-view.js';
import { overviewDensity } from './overview-density.js';
import { overviewTemplate } from './overview-template.js';

/** The most steps of the slider from one end of time to the other. */
const MOST_STEPS = 1000;
/** Longer views are told in whole days even where events have times, ms. */
const LONGEST_BY_MINUTE = 3 * DAY_MS;

/** The overview under a picture: its window is what the picture shows, and pans and zooms it. */
export class SpanOverview {
  readonly #density = remembered(overviewDensity);

  constructor(private readonly show: (span: TimeSpan) => void) {}

  render({ model, many }: ChartInput, { scale, em }: TimelineLayout): TemplateResult {
    const { whole, span, events, wording } = model;
    const { locale } = wording;
    const isByMinute = span.length <= LONGEST_BY_MINUTE && (many?.index.isTimed ?? events.some(isTimed));
    const free = whole.length - span.length;
    // Each step moves what is told.
    const most = Math.min(Math.max(Math.floor(free / (isByMinute ? MINUTE_MS : DAY_MS)), 1), MOST_STEPS);
    const before = span.start - whole.start;
    const value = free > 0 ? Math.round((before / free) * most) : 0;
    const [start, end] = isByMinute ? [span.start, span.end] : wholeDays(span);
    return overviewTemplate({
      scale: new TimeScale(whole, scale.x0, scale.x1),
      span,
      density: this.#density(many, events, whole.start, whole.end),
      em,
      locale,
      canStretch: true,
      show: this.show,
      slider: {
        most,
        value,
        words: stretchWords(start, end, locale),
        // From wherever the view stands, by whole steps; at the ends, all the way.
        slide: (to) => {
          this.show(panned(span, to === 0 ? -before : to === most ? free - before : ((to - value) * free) / most));
        },
      },
    });
  }
}
