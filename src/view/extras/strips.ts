import { digestOf } from '../../core/digest.js';
import { laneKey, laneMode } from '../../core/lanes.js';
import { spanOfDates } from '../../core/time-span.js';
import type { TimelineLayout } from '../../core/timeline-layout.js';
import { chartLayout } from '../chart-layout.js';
import type { SizeController } from '../size-controller.js';
import type { TimelineModel } from '../timeline-model.js';

/** What a strip may be high, px at a width of 720: with its heading, one fits a page of A4 or Letter. */
const MOST_HEIGHT = 760;

/**
 * A picture in strips that each fit a page and have an axis of their own: of some of the lanes, or of some of the time
 * where there is one lane.
 */
export function strips(
  model: TimelineModel,
  size: Pick<SizeController, 'width' | 'font' | 'measure'>,
): readonly TimelineLayout[] {
  const lanes = laneMode(model.lanes, model.events);
  const layout = chartLayout({ ...model, lanes }, size);
  if (layout.height <= MOST_HEIGHT || model.events.length < 2) return [layout];
  const keys = [...new Set(model.events.map((event) => laneKey(event, lanes)))];
  const isOneLane = keys.length === 1;
  const firstKeys = keys.slice(0, Math.ceil(keys.length / 2));
  const middle = Math.ceil(model.events.length / 2);
  const isFirst = model.events.map((event, i) => (isOneLane ? i < middle : firstKeys.includes(laneKey(event, lanes))));
  return [true, false].flatMap((half) => {
    const events = model.events.filter((_, i) => isFirst[i] === half);
    const span = (isOneLane ? spanOfDates(events.flatMap(({ when }) => when ?? [])) : null) ?? model.span;
    return strips({ ...model, lanes, events, span, digest: digestOf(events) }, size);
  });
}
