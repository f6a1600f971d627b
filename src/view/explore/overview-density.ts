import type { CivilMs } from '../../core/civil-time.js';
import { earliest, latest, type TimelineEvent } from '../../core/event.js';
import { densityOf } from '../../core/many/overview-layout.js';
import { TimeSpan } from '../../core/time-span.js';
import type { Shown } from './many-source.js';

const PARTS = 160;

/** How full equal parts of a span are, 0 to 1: of many events, or of a few. */
export function overviewDensity(
  many: Shown | undefined,
  events: readonly TimelineEvent[],
  start: CivilMs,
  end: CivilMs,
): readonly number[] {
  const dates = many ? [] : events.flatMap(({ when }) => when ?? []);
  const few = { starts: Float64Array.from(dates, earliest), ends: Float64Array.from(dates, latest) };
  return densityOf(many?.index.lanes ?? [few], new TimeSpan(start, end), PARTS);
}
