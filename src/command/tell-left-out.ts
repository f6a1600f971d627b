import type { EventList } from '../core/event-list.js';
import type { ExportFormat } from '../core/export-format.js';
import type { TimelineEvent } from '../core/event.js';
import { isInCalendar } from '../output/calendar.js';
import { hasSettledDays, hasSettledStatus } from '../output/json-ld.js';
import { counted } from './counted.js';
import type { Terminal } from './run.js';

interface Loss {
  readonly isLost: (event: TimelineEvent) => boolean;
  /** Why: after how many there are. */
  readonly reason: string;
}

/** What a format has no place for. */
const LOSSES: Readonly<Partial<Record<ExportFormat, readonly Loss[]>>> = {
  ics: [
    {
      isLost: (event) => !isInCalendar(event),
      reason: 'a calendar holds what has a day, in the years from 0 to 9999.',
    },
  ],
  jsonld: [
    {
      isLost: (event) => !hasSettledStatus(event),
      reason: 'schema.org holds what is expected, confirmed or over, postponed or cancelled, and nothing less settled.',
    },
    {
      isLost: (event) => hasSettledStatus(event) && !hasSettledDays(event),
      reason: 'schema.org holds what is known to the day, in years of four digits.',
    },
  ],
};

/** Formats that hold one state of each event. */
const WITHOUT_HISTORY: readonly ExportFormat[] = ['csv', 'ics', 'jsonld'];

/** Tells what a file in this format does not hold of what is shown, and why. */
export function tellLeftOut(
  format: ExportFormat,
  shown: readonly TimelineEvent[],
  { events }: EventList,
  { tell }: Terminal,
): void {
  for (const { isLost, reason } of LOSSES[format] ?? []) {
    const count = shown.filter(isLost).length;
    if (count > 0) tell(`${counted(count, 'event')} left out: ${reason}\n`);
  }
  const revised = events.filter(({ history = [] }) => history.length > 1).length;
  if (revised > 0 && WITHOUT_HISTORY.includes(format))
    tell(`${counted(revised, 'event')} without history: ${format} holds what was known last.\n`);
}
