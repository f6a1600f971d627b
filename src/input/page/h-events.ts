import type { Reading } from '../reading.js';
import { languageOf } from './around.js';
import { eventOfMicroformat } from './event-of-microformat.js';
import { readMicroformat } from './microformats.js';

/** Reads elements of class `h-event` (microformats2) or `vevent` (hCalendar). */
export function readHEvents(elements: readonly Element[]): Reading {
  const read = elements.map((element, i) => eventOfMicroformat(readMicroformat(element), i, languageOf(element)));
  return { value: { events: read.map(({ record }) => record) }, problems: read.flatMap(({ problems }) => problems) };
}
