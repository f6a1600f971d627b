import { html, nothing, type TemplateResult } from 'lit';
import { isMoment } from '../../core/compose-date.js';
import type { TimelineEvent } from '../../core/event.js';
import { inZone } from '../../core/time-zone.js';
import { eventDistanceWords } from '../../i18n/distance-words.js';
import { clockWords, homeOffsetWords } from '../../i18n/clock-words.js';
import { utcOffsetWords } from '../../i18n/zone-words.js';
import type { DistanceAndClocks } from '../details-template.js';
import type { Wording } from '../wording.js';

/** What the details say of how far away an event is, in days and in hours. */
export const distanceAndClocks: DistanceAndClocks = {
  distance: (event, { asOf, locale }) => eventDistanceWords(event, asOf.startMin ?? 0, locale),
  offsets: offsetsTemplate,
  localTime,
};

/** `(UTC+1, 8 h behind Seoul)` */
function offsetsTemplate(
  { location, when }: TimelineEvent,
  { locale, messages, homeZone }: Wording,
): TemplateResult | typeof nothing {
  const zone = location?.timeZone;
  if (zone === undefined || !when) return nothing;
  // The page may tell moments by the clocks of another zone.
  const { startMin, endMax } = inZone(when, zone);
  const time = startMin ?? endMax;
  if (time === null) return nothing;
  const isAway = homeZone !== undefined && homeZone !== zone;
  const home = isAway ? messages.comma + homeOffsetWords(zone, homeZone, time, locale) : '';
  // Unless kept apart, "UTC−5" and a number after it change places among words from right to left.
  return html` <span class="aside">(<bdi>${utcOffsetWords(zone, time)}</bdi>${home})</span>`;
}

/** A moment, on the clocks of its place and of home. */
function localTime({ when, location, timeZone }: TimelineEvent, { locale, homeZone }: Wording): string | undefined {
  const start = when?.start;
  const zone = location?.timeZone ?? timeZone;
  if (typeof start !== 'object' || !isMoment(start) || zone === undefined) return undefined;
  return clockWords(start, { place: location?.name, zone, home: homeZone }, locale);
}
