import ICAL from 'ical.js';
import { isTimeZone } from '../../core/time-zone.js';
import { WINDOWS_ZONES } from './windows-zones.js';

/** Turns the times of a calendar into the timeline's texts, by its own VTIMEZONEs where a zone is not known otherwise. */
export class CalendarTimes {
  /** Zones that nobody knows, as they are called: their times are told as they are written. */
  readonly unknownZones = new Set<string>();

  constructor(private readonly zones: ReadonlyMap<string, ICAL.Timezone>) {}

  /**
   * A day, a local time with its zone, a time with its offset, or a floating one. `zone` is the property's TZID.
   *
   * ```
   *   20250214                          2025-02-14
   *   20250214T080000Z                  2025-02-14T08:00:00Z
   *   TZID=Europe/Berlin:…T090000       2025-02-14T09:00:00[Europe/Berlin]
   *   TZID=of the file:…T090000         2025-02-14T09:00:00+01:00
   * ```
   */
  textOf(time: ICAL.Time, zone: string | undefined): string {
    const text = time.toString();
    if (time.isDate || text.endsWith('Z') || zone === undefined) return text;
    const name = ianaName(zone);
    if (name !== undefined) return `${text}[${name}]`;
    const own = this.zones.get(zone);
    if (own) return text + offsetText(own.utcOffset(time));
    this.unknownZones.add(zone);
    return text;
  }
}

/** The zone of a TZID: an IANA name, one with a prefix of its maker's, or one of Windows. */
function ianaName(zone: string): string | undefined {
  const candidates = [zone, zone.split('/').slice(-2).join('/'), WINDOWS_ZONES.get(zone) ?? ''];
  return candidates.find((name) => name !== '' && name.length < 64 && isTimeZone(name));
}

function offsetText(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${seconds < 0 ? '-' : '+'}${digits.join(':')}`;
}
