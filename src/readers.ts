/** Texts, markup and records become events and problems; the types of both. */
export { readRevisedList as readEventList } from './core/revised-list.js';
export type { EventList, Period } from './core/event-list.js';
export type {
  Attendee,
  Change,
  Image,
  ParticipationStatus,
  Place,
  Source,
  Status,
  TimelineEvent,
} from './core/event.js';
export type { DatePoint, DateValue, Precision } from './core/date-value.js';
export { readDate, type PlainDate, type ReadDateResult } from './core/read-date.js';
export type {
  AttendeeRecord,
  DateText,
  EventListInput,
  EventListRecord,
  EventRecord,
  ImageRecord,
  PeriodRecord,
  PlaceRecord,
  RevisionRecord,
  SourceRecord,
} from './core/event-record.js';
export type { Problem } from './core/problem.js';
export { readText, type TextOrigin } from './input/read-text.js';
export { readMarkup } from './input/page/read-markup.js';
export type { Reading } from './input/reading.js';
