export { DiploTimelineElement } from './view/timeline-element.js';
export { DiploLoadEvent, DiploProblemEvent, DiploSelectEvent, DiploSpanEvent } from './view/fired-events.js';
export { readEventList, type EventList, type Period } from './core/event-list.js';
export type { Attendee, Image, ParticipationStatus, Place, Source, Status, TimelineEvent } from './core/event.js';
export type { DatePoint, DateValue, Precision } from './core/date-value.js';
export { readDate, type PlainDate, type ReadDateResult } from './core/read-date.js';
export type { Problem } from './core/problem.js';
export { layoutTimeline, type LayoutOptions, type TimelineLayout } from './core/timeline-layout.js';
