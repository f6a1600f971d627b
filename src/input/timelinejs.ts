import { isRecord, type RawRecord } from '../core/field-reader.js';
import { withoutUndefined } from '../core/without-undefined.js';
import { listOf, textOf } from './raw-values.js';
import type { Reading } from './reading.js';
import { dateOfNumbers, withTime } from './row-dates.js';
import { isImage } from './row-record.js';

/**
 * Reads a timeline of TimelineJS, of either generation: `{title, events, eras}` with dates in parts, or `{timeline: {date,
 * era}}` with dates such as `2012,1,26`. Markup becomes text; media other than pictures are left out.
 */
export function readTimelineJs(value: RawRecord): Reading {
  const { timeline } = value;
  if (isRecord(timeline)) {
    const { headline, date, era } = timeline;
    return reading(textOf(headline), listOf(date).map(oldEvent), listOf(era).map(oldEra));
  }
  const title = isRecord(value.title) ? words(value.title) : {};
  return reading(title.name ?? textOf(value.title), listOf(value.events).map(newEvent), listOf(value.eras).map(newEra));
}

export function isTimelineJs(value: unknown): value is RawRecord {
  if (!isRecord(value)) return false;
  const { timeline } = value;
  if (isRecord(timeline)) return Array.isArray(timeline.date);
  return listOf(value.events).some((event) => isRecord(event) && isRecord(event.start_date));
}

function reading(heading: string | undefined, events: readonly unknown[], periods: readonly unknown[]): Reading {
  return {
    value: withoutUndefined<object>({ heading, events, periods: periods.length > 0 ? periods : undefined }),
    problems: [],
  };
}

function newEvent(event: unknown): unknown {
  if (!isRecord(event)) return event;
  const { start_date: start, end_date: end, display_date: display, media, group, unique_id: id } = event;
  return withoutUndefined<object>({
    id: textOf(id),
    ...words(event),
    startDate: dateOfParts(start),
    endDate: dateOfParts(end),
    location: isRecord(event.location) ? placeOf(event.location) : undefined,
    displayDate: textOf(display) ?? (isRecord(start) ? textOf(start.display_date) : undefined),
    image: isRecord(media) ? imageOf(media.url, media.alt ?? media.caption, media.credit) : undefined,
    group: textOf(group),
  });
}

function placeOf({ name, lat, lon }: RawRecord): unknown {
  if (textOf(name) === undefined) return undefined;
  const geo = typeof lat === 'number' && typeof lon === 'number' ? { latitude: lat, longitude: lon } : undefined;
  return withoutUndefined<object>({ name: textOf(name), geo });
}

function newEra(era: unknown): unknown {
  if (!isRecord(era)) return era;
  return {
    name: words(era).name,
    date: [dateOfParts(era.start_date), dateOfParts(era.end_date)].filter(Boolean).join('/'),
  };
}

/** Of an event without a headline, the first sentence of its text is its name, else what its media are called. */
function words(event: RawRecord): { name?: string; description?: string } {
  const { headline, text: body } = isRecord(event.text) ? event.text : {};
  const { caption } = isRecord(event.media) ? event.media : {};
  const description = textOf(body);
  const name = textOf(headline) ?? (description === undefined ? textOf(caption) : undefined);
  if (name !== undefined || description === undefined) return withoutUndefined<object>({ name, description });
  const [sentence = description] = /^[^\n]{1,120}?[.!?](?=\s|$)/u.exec(description) ?? [description.slice(0, 120)];
  return { name: sentence.trim(), description };
}

function dateOfParts(date: unknown): string | undefined {
  if (!isRecord(date)) return undefined;
  const { year, month, day, hour, minute, second } = date;
  const [hours, minutes, seconds] = [hour, minute, second].map(textOf);
  const clock = [hours ?? '', minutes ?? '0', seconds ?? '0'].map((part) => part.padStart(2, '0')).join(':');
  return withTime(dateOfNumbers(textOf(year), textOf(month), textOf(day)), hours === undefined ? undefined : clock);
}

function oldEvent(event: unknown): unknown {
  if (!isRecord(event)) return event;
  const { startDate, endDate, headline, text: body, asset, tag } = event;
  return withoutUndefined<object>({
    name: textOf(headline),
    startDate: dateOfCommas(startDate),
    endDate: dateOfCommas(endDate),
    description: textOf(body),
    image: isRecord(asset) ? imageOf(asset.media, asset.caption, asset.credit) : undefined,
    group: textOf(tag),
  });
}

function oldEra(era: unknown): unknown {
  if (!isRecord(era)) return era;
  return {
    name: textOf(era.headline),
    date: [dateOfCommas(era.startDate), dateOfCommas(era.endDate)].filter(Boolean).join('/'),
  };
}

/** `2012,1,26` and, with a time, `2012,1,26,9,30`. */
function dateOfCommas(date: unknown): string | undefined {
  const [year, month, day, hour, minute = '0'] = (textOf(date) ?? '').split(',').map((part) => part.trim());
  const clock = hour ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` : undefined;
  return year === '' ? undefined : withTime(dateOfNumbers(year, month, day), clock);
}

function imageOf(url: unknown, alt: unknown, credit: unknown): unknown {
  return typeof url === 'string' && isImage(url)
    ? withoutUndefined<object>({ url, alt: textOf(alt), credit: textOf(credit) })
    : undefined;
}
