import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../../core/event.js';
import { clockOffsets, localTimeWords } from '../../i18n/clock-words.js';
import { eventDistanceWords } from '../../i18n/distance-words.js';
import type { DistanceAndClocks } from '../details-template.js';
import type { Wording } from '../wording.js';

/** What the details say of how far away an event is, in days and in hours. */
export const distanceAndClocks: DistanceAndClocks = {
  distance: (event, { asOf, locale }) => {
    const day = asOf.startMin ?? asOf.endMax;
    return day === null ? undefined : eventDistanceWords(event, day, locale);
  },
  offsets: offsetsTemplate,
  localTime: (event, { homeZone, locale }) => localTimeWords(event, homeZone, locale),
};

/** `(UTC+1, 8 h behind Seoul)` */
function offsetsTemplate(event: TimelineEvent, { locale, homeZone }: Wording): TemplateResult | typeof nothing {
  const offsets = clockOffsets(event, homeZone, locale);
  if (!offsets) return nothing;
  // Unless kept apart, "UTC−5" and a number after it change places among words from right to left.
  return html` <span class="aside">(<bdi>${offsets.utc}</bdi>${offsets.home})</span>`;
}
