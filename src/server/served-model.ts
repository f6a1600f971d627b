import type { EventList } from '../core/event-list.js';
import { chartLayout } from '../view/chart-layout.js';
import { history } from '../view/history.js';
import { readersNow, timelineModel, type TimelineModel } from '../view/timeline-model.js';
import type { TimelineLayout } from '../core/timeline-layout.js';
import { measureLetters } from './letter-widths.js';

export interface ServedSettings {
  /** BCP 47 tag of the language of the words. */
  readonly locale: string;
  readonly heading?: string | undefined;
  /** EDTF: the day whose knowledge is shown. */
  readonly asOf?: string | undefined;
  /** EDTF: the span of the picture, both inclusive. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly lanes?: string | undefined;
  /** Of the picture, px. */
  readonly width?: number | undefined;
}

export const SERVED_EM = 16;
/** The width that a picture is drawn for where nobody says another, px. */
const WIDTH = 960;

/** What is shown of a list, decided as the element does. */
export function servedModel(list: EventList, { locale, asOf, start, end, lanes }: ServedSettings): TimelineModel {
  const settings = { start, end, asOf, lanes, layout: undefined, now: 'none' };
  return timelineModel(list, settings, locale, readersNow(), history);
}

export function servedLayout(model: TimelineModel, { width = WIDTH }: ServedSettings): TimelineLayout {
  const size = { width: Math.max(320, width), font: { em: SERVED_EM }, measure: measureLetters(SERVED_EM) };
  return chartLayout(model, size);
}
