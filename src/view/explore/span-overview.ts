import type { TemplateResult } from 'lit';
import { DAY_MS, MINUTE_MS } from '../../core/civil-time.js';
import { panned, wholeDays } from '../../core/many/move-span.js';
import { stretchWords } from '../../i18n/explore-words.js';
import { overviewTemplate, type OverviewOptions } from './overview-template.js';

/** The most steps of the slider from one end of time to the other. */
const MOST_STEPS = 1000;
/** Longer views are told in whole days even where events have times, ms. */
const LONGEST_BY_MINUTE = 3 * DAY_MS;

export interface SpanOverviewOptions extends Omit<OverviewOptions, 'canStretch' | 'slider'> {
  /** Something happens at a time of day. */
  readonly isTimed: boolean;
}

/** The overview of a picture: its window is what the picture shows, and pans and zooms it. */
export function spanOverview({ isTimed, ...options }: SpanOverviewOptions): TemplateResult {
  const { scale, span, locale, show } = options;
  const isByMinute = isTimed && span.length <= LONGEST_BY_MINUTE;
  const free = scale.span.length - span.length;
  // Each step moves what is told.
  const most = Math.min(Math.max(Math.floor(free / (isByMinute ? MINUTE_MS : DAY_MS)), 1), MOST_STEPS);
  const before = span.start - scale.span.start;
  const value = free > 0 ? Math.round((before / free) * most) : 0;
  const [start, end] = isByMinute ? [span.start, span.end] : wholeDays(span);
  return overviewTemplate({
    ...options,
    canStretch: true,
    slider: {
      most,
      value,
      words: stretchWords(start, end, locale),
      // From wherever the view stands, by whole steps; at the ends, all the way.
      slide: (to) => {
        show(panned(span, to === 0 ? -before : to === most ? free - before : ((to - value) * free) / most));
      },
    },
  });
}
