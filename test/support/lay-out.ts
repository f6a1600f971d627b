import { civilDate } from '../../src/core/civil-time.js';
import { readEventList } from '../../src/core/event-list.js';
import type { TimelineEvent } from '../../src/core/event.js';
import { layoutTimeline, type LayoutOptions, type TimelineLayout } from '../../src/core/timeline-layout.js';
import { spanOfDates, TimeSpan } from '../../src/core/time-span.js';
import { letterWidth } from './letter-width.js';

export const EM = 16;

/** The words of a picture, as plain as can be: what they say is tested elsewhere. */
export const plainWords = {
  labelOf: ({ name, when, displayDate }: TimelineEvent) => ({ name, date: when?.text ?? displayDate ?? '' }),
  laneTexts: (key: string) => ({ name: key, note: '' }),
  tickTexts: ({ start }: { readonly start: number }) => [String(civilDate(start).day)],
  isTimed: true,
  week: { firstDay: 1, weekend: [6, 7] },
  undatedText: 'No date yet',
};

/** The picture of a raw list; all of it is in view unless `options` say otherwise. */
export function layOut(input: unknown, options: Partial<LayoutOptions> = {}): TimelineLayout {
  const { events, periods } = readEventList(input);
  const span = spanOfDates(events.flatMap(({ when }) => when ?? [])) ?? new TimeSpan(0, 1);
  return layoutTimeline({
    ...plainWords,
    events,
    periods,
    span,
    width: 1000,
    em: EM,
    lanes: 'auto',
    measure: letterWidth,
    lines: [],
    ...options,
  });
}

/** A span of whole civil days, the last of them included. */
export function days(first: string, last: string): TimeSpan {
  return new TimeSpan(Date.parse(first), Date.parse(last) + 86_400_000);
}
