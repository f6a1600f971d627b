import { isJsonLd, readJsonLd } from './json-ld.js';
import type { ValueReading } from './reading.js';
import { isTimelineJs, readTimelineJs } from './timelinejs.js';
import { isVisTimeline, readVisItems } from './vis-timeline.js';

/** Reads a list of another timeline or vocabulary, told by what it is made of; undefined for any other value. */
export function readDialect(value: unknown): ValueReading | undefined {
  if (isTimelineJs(value)) return readTimelineJs(value);
  if (isJsonLd(value)) return readJsonLd(value);
  return isVisTimeline(value) ? readVisItems(value) : undefined;
}
