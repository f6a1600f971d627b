/** What only a timeline on the clocks of one zone needs; fetched where `time-zone` is set. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RecordReader } from '../core/event-list.js';
import { excerpt, type Problem } from '../core/problem.js';
import { readEvent } from '../core/read-event.js';
import { readInZone } from '../core/read-in-zone.js';
import { isTimeZone } from '../core/time-zone.js';
import { extrasMessages } from '../i18n/extras-words.js';
import { messagesFor } from '../i18n/messages.js';
import type { DiploTimelineElement } from './timeline-element.js';

export const styles = '';

export interface Zone {
  /** Reads records by the clocks of the zone: the same function as long as neither that nor `read` changes. */
  readonly reader: (read: RecordReader | undefined) => RecordReader;
  /** Empty where the zone is known. */
  readonly problems: () => readonly Problem[];
  /** Says whose clocks are shown. */
  readonly note: (locale: string) => TemplateResult | typeof nothing;
}

export function create(timeline: DiploTimelineElement): Zone {
  let made:
    { readonly read: RecordReader; readonly zone: string | undefined; readonly reader: RecordReader } | undefined;
  const zoneOf = (): string | undefined => {
    const { timeZone } = timeline;
    if (timeZone === 'local') return new Intl.DateTimeFormat().resolvedOptions().timeZone;
    return timeZone && isTimeZone(timeZone) ? timeZone : undefined;
  };
  return {
    reader: (read = readEvent) => {
      const zone = zoneOf();
      if (made?.read !== read || made.zone !== zone)
        made = { read, zone, reader: zone === undefined ? read : readInZone(read, zone) };
      return made.reader;
    },
    problems: () => {
      const { timeZone } = timeline;
      if (!timeZone || zoneOf() !== undefined) return [];
      const message = `“${excerpt(timeZone)}” is not a time zone: use an IANA name such as “Europe/Berlin”, or “local”. Each event is shown by the clocks of its place.`;
      return [{ field: 'time-zone', value: excerpt(timeZone), message, severity: 'warning' }];
    },
    note: (locale) => {
      const zone = zoneOf();
      const messages = messagesFor(locale);
      return zone === undefined
        ? nothing
        : html`<p class="summary" part="zone">
            ${messages.localTime}${messages.colon}${extrasMessages(locale).zoneName(zone)}
          </p>`;
    },
  };
}
