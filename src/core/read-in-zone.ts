import type { RecordReader } from './event-list.js';
import type { TimelineEvent } from './event.js';
import { inZone } from './time-zone.js';

/**
 * Reads records as `read` does, and tells their moments by the clocks of one zone (IANA name) in place of each place's
 * own. Days stay the days that they are, and so do moments of which nobody knows the zone.
 */
export function readInZone(read: RecordReader, zone: string): RecordReader {
  const moved = (event: TimelineEvent): TimelineEvent =>
    event.when ? { ...event, when: inZone(event.when, zone) } : event;
  return (raw, index) => {
    const reading = read(raw, index);
    if (!reading.event) return reading;
    const event = moved(reading.event);
    const history = event.history?.map((state) => ({ ...state, event: state.event && moved(state.event) }));
    return { ...reading, event: history ? { ...event, history } : event };
  };
}
