import { isTimed, type Status, type TimelineEvent } from '../core/event.js';
import type { CivilMs } from '../core/civil-time.js';
import type { AxisWords } from '../core/axis-layout.js';
import type { LabelText } from '../core/label-layout.js';
import { laneMode, type LaneMode } from '../core/lanes.js';
import { civilToInstant } from '../core/time-zone.js';
import { layoutTimeline, type Explored, type TimelineLayout } from '../core/timeline-layout.js';
import { dateWords } from '../i18n/date-words.js';
import { tickTexts } from '../i18n/tick-words.js';
import { weekOf } from '../i18n/week.js';
import { utcOffsetWords } from '../i18n/zone-words.js';
import type { SizeController } from './size-controller.js';
import { timeLines } from './time-lines.js';
import { sharedYear, type TimelineModel } from './timeline-model.js';

/** What the picture of a timeline that can be panned needs besides. */
export interface ExploredView {
  readonly layout: Explored;
  /** The names of an axis cell, found once: a view that is panned asks for the same ones again and again. */
  readonly tickTexts: AxisWords['tickTexts'];
  /** Something in the whole list is told to the minute; undefined where all of it is in the model. */
  readonly isTimed: boolean | undefined;
  /** A moment of the year that labels leave out; undefined where they all tell it. It stays the same in every view. */
  readonly reference: CivilMs | undefined;
  /** What stands before the undated events, where it is more than that they are undated. */
  readonly undatedText: string | undefined;
  /** The label of an event, which costs more than all else to find words for. */
  readonly remember: (event: TimelineEvent, label: () => LabelText) => LabelText;
}

/** What of a size the picture depends on. */
export interface ChartSize extends Pick<SizeController, 'width' | 'measure'> {
  readonly font: Pick<SizeController['font'], 'em'>;
}

/** The horizontal picture of a model at a size, with all its words in the reader's language. */
export function chartLayout(
  model: TimelineModel,
  { width, font, measure }: ChartSize,
  explored?: ExploredView,
): TimelineLayout {
  const { events, span, lanes, wording } = model;
  const { locale } = wording;
  const mode = laneMode(lanes, events);
  // The year stands on the axis: beside each event only where there are several.
  const reference = sharedYear(model.digest) ?? (explored ? explored.reference : span.start);
  const label = ({ name, when, displayDate = '' }: TimelineEvent): LabelText => ({
    name,
    date: when
      ? dateWords(when, { locale, style: 'label', ...(reference === undefined ? {} : { reference }) })
      : displayDate,
  });
  return layoutTimeline({
    explored: explored?.layout,
    events,
    span,
    width,
    em: font.em,
    lanes,
    measure,
    labelOf: (event) => explored?.remember(event, () => label(event)) ?? label(event),
    laneTexts: (key, laneEvents) => laneTexts(model, mode, key, laneEvents),
    lines: timeLines(model),
    undatedText: explored?.undatedText ?? wording.messages.undated,
    periods: model.periods,
    tickTexts: explored?.tickTexts ?? tickTexts.bind(null, locale),
    isTimed: explored?.isTimed ?? events.some(isTimed),
    week: weekOf(locale, undefined),
  });
}

/** A lane's two lines of text. */
export function laneTexts(
  model: TimelineModel,
  mode: LaneMode,
  key: string,
  events: readonly TimelineEvent[],
): { name: string; note: string } {
  return {
    name: mode === 'status' ? statusLane(key, model) : key,
    note: mode === 'location' ? zoneNote(events) : '',
  };
}

function statusLane(key: string, { wording }: TimelineModel): string {
  const { statuses } = wording.messages;
  return Object.hasOwn(statuses, key) ? statuses[key as Status] : key;
}

/** A place's clocks as they stand on its first event's day. */
function zoneNote(events: readonly TimelineEvent[]): string {
  const event = events.find(({ location, when }) => location?.timeZone && when);
  const time = event?.when?.startMin ?? event?.when?.endMax;
  const zone = event?.location?.timeZone;
  return zone !== undefined && time !== undefined && time !== null
    ? utcOffsetWords(zone, civilToInstant(time, zone))
    : '';
}
