import type { NamedLane } from '../../core/lane-layout.js';
import { laneMode, lanesOf } from '../../core/lanes.js';
import type { TimelineEvent } from '../../core/event.js';
import { laneTexts } from '../chart-layout.js';
import type { TimelineModel } from '../timeline-model.js';

/** Lanes in the order in which the list names them; the one without a value comes first, as ever. */
export function lanesAsGiven(model: TimelineModel): readonly NamedLane[] {
  const mode = laneMode(model.lanes, model.events);
  const first = (events: readonly TimelineEvent[]): number => Math.min(...events.map(({ index }) => index));
  return lanesOf(
    model.events.filter(({ when }) => when),
    mode,
  )
    .map((lane) => ({ ...lane, ...laneTexts(model, mode, lane.key, lane.events) }))
    .sort((a, b) => Number(a.key !== '') - Number(b.key !== '') || first(a.events) - first(b.events));
}
