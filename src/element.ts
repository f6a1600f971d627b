/** The class of the element and of its events. Defines no tag. */
export { DiploTimelineElement } from './view/timeline-element.js';
export { DiploLoadEvent, DiploProblemEvent, DiploSelectEvent } from './view/fired-events.js';
export { DiploSpanEvent } from './view/explore/span-event.js';
export type { ExportFormat } from './core/export-format.js';
export type { Messages } from './i18n/messages.js';
export type { OwnMessages } from './i18n/own-messages.js';
