/** Events become files, in English words until `await loadMessages('fr')` has fetched those of another language. */
export { loadMessages } from './i18n/load-messages.js';
export { toCalendar, type CalendarOptions } from './output/calendar.js';
export { toCsv } from './output/csv.js';
export { toHtml } from './output/html.js';
export { toJson, type ShownList } from './output/json.js';
export { toJsonLd } from './output/json-ld.js';
export type { Telling } from './i18n/event-words.js';
