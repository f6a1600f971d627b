import { statusKey, type TimelineEvent } from './event.js';

/** What the lanes stand for; `auto` lets the data decide. */
export type LaneMode = 'auto' | 'location' | 'group' | 'status' | 'attendee' | 'none';
export const LANE_MODES: readonly LaneMode[] = ['auto', 'location', 'group', 'status', 'attendee', 'none'];

export interface Lane {
  /** What its events have in common; empty for those without a value. */
  readonly key: string;
  /** In time order. */
  readonly events: readonly TimelineEvent[];
}

const MOST_PLACES = 8;

/** `group` when any is given, else `location` while there are at most eight, else one lane. */
export function laneMode(mode: LaneMode, events: readonly TimelineEvent[]): Exclude<LaneMode, 'auto'> {
  if (mode !== 'auto') return mode;
  if (events.some((event) => event.group !== undefined)) return 'group';
  const places = new Set(events.map((event) => laneKey(event, 'location')).filter(Boolean));
  return places.size > 0 && places.size <= MOST_PLACES ? 'location' : 'none';
}

/** A lane's key is its label, but for `status`, whose words depend on the language. */
export function laneKey(event: TimelineEvent, mode: Exclude<LaneMode, 'auto'>): string {
  switch (mode) {
    case 'location':
      return event.location?.name ?? '';
    case 'group':
      return event.group ?? '';
    case 'status':
      return statusKey(event);
    case 'attendee':
      return event.attendee[0]?.name ?? '';
    case 'none':
      return '';
  }
}

/** Lanes in order of their first event; events without a value share an unlabelled lane, which comes first. */
export function lanesOf(events: readonly TimelineEvent[], mode: Exclude<LaneMode, 'auto'>): readonly Lane[] {
  const lanes = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const key = laneKey(event, mode);
    const lane = lanes.get(key);
    if (lane) lane.push(event);
    else lanes.set(key, [event]);
  }
  return [...lanes]
    .map(([key, laneEvents]) => ({ key, events: laneEvents }))
    .sort((a, b) => Number(a.key !== '') - Number(b.key !== ''));
}
