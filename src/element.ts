/** The class of the element and of its events. Defines no tag. */
export { DiploTimelineElement } from './view/timeline-element.js';
export { DiploLoadEvent, DiploProblemEvent, DiploSelectEvent, DiploSpanEvent } from './view/fired-events.js';
export type { OwnMessages } from './i18n/own-messages.js';
