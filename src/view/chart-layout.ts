import type { TimelineEvent } from '../core/event.js';
import { laneMode } from '../core/lanes.js';
import { layoutTimeline, type TimelineLayout } from '../core/timeline-layout.js';
import { dateWords } from '../i18n/date-words.js';
import { firstWeekday, weekendDays } from '../i18n/locale.js';
import { tickTexts } from '../i18n/tick-words.js';
import { utcOffsetWords } from '../i18n/zone-words.js';
import type { SizeController } from './size-controller.js';
import { timeLines } from './time-lines.js';
import { sharedYear, type TimelineModel } from './timeline-model.js';

/** The horizontal picture of a model at a size, with all its words in the reader's language. */
export function chartLayout(model: TimelineModel, { width, font, measure }: SizeController): TimelineLayout {
  const { events, span, lanes, wording } = model;
  const { locale } = wording;
  const mode = laneMode(lanes, events);
  // The year stands on the axis: beside each event only where there are several.
  const reference = sharedYear(events) ?? span.start;
  return layoutTimeline({
    events,
    span,
    width,
    em: font.em,
    lanes,
    measure,
    labelOf: (event) => ({
      name: event.name,
      date: event.when ? dateWords(event.when, { locale, style: 'label', reference }) : (event.displayDate ?? ''),
    }),
    laneTexts: (key, laneEvents) => ({
      name: mode === 'status' ? statusLane(key, model) : key,
      note: mode === 'location' ? zoneNote(laneEvents) : '',
    }),
    lines: timeLines(model),
    undatedText: wording.messages.undated,
    periods: model.periods,
    tickTexts: (cell, unit, row, isRepeatedYear) => tickTexts(locale, cell, unit, row, isRepeatedYear),
    weekend: weekendDays(locale),
    firstWeekday: firstWeekday(locale),
  });
}

function statusLane(key: string, { wording }: TimelineModel): string {
  const { statuses } = wording.messages;
  return Object.entries(statuses).find(([status]) => status === key)?.[1] ?? key;
}

/** A place's clocks as they stand on its first event's day. */
function zoneNote(events: readonly TimelineEvent[]): string {
  const event = events.find(({ location, when }) => location?.timeZone && when);
  const time = event?.when?.startMin ?? event?.when?.endMax;
  const zone = event?.location?.timeZone;
  return zone !== undefined && time !== undefined && time !== null ? utcOffsetWords(zone, time) : '';
}
