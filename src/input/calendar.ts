import ICAL from 'ical.js';
import type { RawRecord } from '../core/field-reader.js';
import type { Problem } from '../core/problem.js';
import { isTimeZone } from '../core/time-zone.js';
import { withoutUndefined } from '../core/without-undefined.js';
import { calendarBlocks, type Block } from './calendar/calendar-blocks.js';
import { calendarEvents } from './calendar/calendar-events.js';
import { CalendarTimes } from './calendar/calendar-times.js';
import { contentLines, type ContentLine } from './calendar/content-lines.js';
import { unescapedText } from './calendar/unescaped-text.js';
import type { Reading } from './reading.js';

const MOST_ZONE_LINES = 2000;

/**
 * Reads the events of a calendar (iCalendar, RFC 5545). Whole days end on their last day, what recurs stands at each of its
 * times, and several VEVENTs of one UID are the states of one event. A calendar that is damaged gives what can be read.
 */
export function readCalendar(text: string): Reading {
  const { blocks, properties, problems } = calendarBlocks(contentLines(text));
  const times = new CalendarTimes(zonesOf(blocks));
  const events = calendarEvents(
    blocks.filter(({ name }) => name === 'VEVENT'),
    times,
  );
  const others = blocks.filter(({ name }) => name === 'VTODO' || name === 'VJOURNAL');
  return {
    value: withoutUndefined<RawRecord>({
      heading: valueOf(properties, 'NAME') ?? valueOf(properties, 'X-WR-CALNAME'),
      asOf: valueOf(properties, 'X-DIPLO-AS-OF'),
      timeZone: zoneNamed(valueOf(properties, 'X-WR-TIMEZONE')),
      events: events.records,
    }),
    lines: events.lines,
    problems: [
      ...problems,
      ...events.problems,
      ...[...times.unknownZones].map(unknownZone),
      ...(others.length > 0 ? [noEvents(others)] : []),
    ],
  };
}

/** The zones that the calendar itself explains. */
function zonesOf(blocks: readonly Block[]): ReadonlyMap<string, ICAL.Timezone> {
  const zones = new Map<string, ICAL.Timezone>();
  for (const { name, lines } of blocks) {
    if (name !== 'VTIMEZONE' || !isPlainZone(lines)) continue;
    try {
      const component = new ICAL.Component(ICAL.parse(lines.map(({ text }) => text).join('\r\n')) as unknown[]);
      const zone = new ICAL.Timezone(component);
      // The library looks at its rules when it is asked.
      if (Number.isFinite(zone.utcOffset(ICAL.Time.now()))) zones.set(zone.tzid, zone);
    } catch {
      // Times that need it are told as they are written, and that is said.
    }
  }
  return zones;
}

/** Clocks change by the year, and not often: the library counts whatever else a rule says, from its first day on. */
function isPlainZone(lines: readonly ContentLine[]): boolean {
  const rules = lines.filter(({ text }) => /^R(?:RULE|DATE)\b/iu.test(text));
  const isYearly = ({ text }: ContentLine): boolean =>
    /^RDATE/iu.test(text) || /FREQ=YEARLY(?!.*INTERVAL)/iu.test(text);
  return lines.length <= MOST_ZONE_LINES && rules.every(isYearly);
}

function valueOf(properties: readonly ContentLine[], name: string): string | undefined {
  const found = properties.find(
    ({ text }) => text.toUpperCase().startsWith(name) && /^[:;]/u.test(text[name.length] ?? ''),
  );
  const value = found && unescapedText(found.text.slice(found.text.indexOf(':') + 1)).trim();
  return value === '' ? undefined : value;
}

function zoneNamed(zone: string | undefined): string | undefined {
  return zone !== undefined && zone.length < 64 && isTimeZone(zone) ? zone : undefined;
}

function unknownZone(zone: string): Problem {
  const message = `“${zone.slice(0, 60)}” is no time zone of IANA or of Windows, and the calendar does not explain it: its times are shown as they are written. Use an IANA name, such as TZID=Europe/Berlin.`;
  return { field: 'TZID', value: zone.slice(0, 80), message, severity: 'warning' };
}

function noEvents(others: readonly Block[]): Problem {
  const message = `The calendar has ${others.length} tasks or journal entries, which are no events; they were left out.`;
  const [first] = others[0]?.lines ?? [];
  return { ...(first ? { line: first.line } : {}), message, severity: 'warning' };
}
