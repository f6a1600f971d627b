/** Events become files. */
export { toCalendar, type CalendarOptions } from './output/calendar.js';
export { toCsv } from './output/csv.js';
export { toHtml } from './output/html.js';
export { toJson, type ShownList } from './output/json.js';
export { toJsonLd } from './output/json-ld.js';
