export { DiploTimelineElement } from './view/timeline-element.js';
export { DiploLoadEvent, DiploProblemEvent, DiploSelectEvent, DiploSpanEvent } from './view/fired-events.js';
export { readEventList, type EventList, type Period } from './core/event-list.js';
export type { Attendee, Image, ParticipationStatus, Place, Source, Status, TimelineEvent } from './core/event.js';
export type { DatePoint, DateValue, Precision } from './core/date-value.js';
export { readDate, type PlainDate, type ReadDateResult } from './core/read-date.js';
export type {
  AttendeeRecord,
  EventListInput,
  EventListRecord,
  EventRecord,
  ImageRecord,
  PeriodRecord,
  PlaceRecord,
  RevisionRecord,
  SourceRecord,
} from './core/event-record.js';
export type { OwnMessages } from './i18n/own-messages.js';
export type { Problem } from './core/problem.js';
export { layoutTimeline, type LayoutOptions, type TimelineLayout } from './core/timeline-layout.js';
export { readText, type TextOrigin } from './input/read-text.js';
export { readMarkup } from './input/page/read-markup.js';
export type { Reading } from './input/reading.js';
export { toCalendar, type CalendarOptions } from './output/calendar.js';
export { toCsv } from './output/csv.js';
export { toHtml } from './output/html.js';
export { toJson, type ShownList } from './output/json.js';
export { toJsonLd } from './output/json-ld.js';
