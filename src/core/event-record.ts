import type { ParticipationStatus, Status } from './event.js';

/** One text, or several. */
type OneOrMore<T> = T | readonly T[];

type FlagWord = 'true' | 'false';

/** Yes or no; as text, too, as some programs write it. */
type Flag = boolean | FlagWord | Capitalize<FlagWord> | Uppercase<FlagWord>;

/**
 * A date in EDTF (ISO 8601-2), or a date-time of RFC 3339 or RFC 9557: `2025-02-14`, `2025-02-14/2025-02-16` (it lasts),
 * `[2025-02-10..2025-02-13]` (it happens inside), `2025-02`, `2025-02-15~`, `2025-02-14T09:00+01:00`.
 *
 * @maxLength 64
 */
export type DateText = string;

/** A place by its name, or as schema.org has it. */
export interface PlaceRecord {
  /** Its name: `Munich`. */
  name?: string;
  /** Street and town. */
  address?: string;
  /** A country's name, or its ISO 3166-1 code: `DE`. */
  addressCountry?: string;
  /** IANA name of the zone whose clocks it follows: `Europe/Berlin`. */
  timeZone?: string;
  geo?: { latitude: number | string; longitude: number | string };
}

/** Who takes part. A person's status is not the event's. */
export interface AttendeeRecord {
  name: string;
  jobTitle?: string;
  affiliation?: string;
  /** In small letters, or as calendars write it. */
  participationStatus?: ParticipationStatus | Capitalize<ParticipationStatus> | Uppercase<ParticipationStatus>;
}

/** A report that the event's facts rest on. */
export interface SourceRecord {
  name?: string;
  /** Begins with https:// or http://. */
  url?: string;
  publisher?: string;
  datePublished?: DateText;
}

/** A picture for the details; loaded only where the page allows it. */
export interface ImageRecord {
  /** Begins with https:// or http://. */
  url: string;
  /** What it shows, for those who do not see it. */
  alt?: string;
  credit?: string;
}

/** What became known on a day, and was not known before. */
export interface RevisionRecord {
  /** The day, or the moment, on which it became known. */
  asOf: DateText;
  /** What is otherwise, as a JSON merge patch (RFC 7396); null when the event was withdrawn. */
  set: Partial<EventRecord> | Readonly<Record<string, unknown>> | null;
  /** Why, in your own words. */
  note?: string;
  /** What was said before was wrong, rather than out of date. */
  correction?: Flag;
  subjectOf?: OneOrMore<string | SourceRecord>;
}

/** One event as it is written. Two fields make one: a name, and a date. */
export interface EventRecord {
  /** Stays the same when all else changes; made from the position when missing. */
  id?: string | number;
  /** What it is called. */
  name?: string | number;
  /** The same as `name`. */
  title?: string | number;
  /** When it is, in one expression. */
  date?: DateText | number;
  /** When it starts, instead of `date`. */
  startDate?: DateText | number;
  /** The last day, inclusive, or the moment it ends, instead of `date`. */
  endDate?: DateText | number;
  /** The same as `startDate`. */
  start?: DateText | number;
  /** The same as `endDate`. */
  end?: DateText | number;
  /** The source's own words for the date: `next week`. Without a date the event is undated, and listed last. */
  displayDate?: string;
  /** Will it happen? One of these, or your own words, which are shown as they are. */
  status?: Status | (string & {});
  /** Where: the name of a place, or a place. */
  location?: string | PlaceRecord;
  /** The same as `location`. */
  place?: string | PlaceRecord;
  /** IANA name of the zone of its local times, when the place has none. */
  timeZone?: string;
  /** Who: names, or people. */
  attendee?: OneOrMore<string | AttendeeRecord>;
  /** The same as `attendee`. */
  people?: OneOrMore<string | AttendeeRecord>;
  /** The agenda. */
  about?: OneOrMore<string>;
  /** The same as `about`. */
  topics?: OneOrMore<string>;
  /** Plain text; line breaks are kept. */
  description?: string;
  /** The event's own page; begins with https:// or http://. */
  url?: string;
  /** The reports that it rests on. */
  subjectOf?: OneOrMore<string | SourceRecord>;
  /** The same as `subjectOf`. */
  sources?: OneOrMore<string | SourceRecord>;
  /** A picture, or its address. */
  image?: string | ImageRecord;
  /** The `id` of the event during which, or on the sidelines of which, it happens. */
  superEvent?: string | number;
  /** The lane that it belongs to, when lanes are not places. */
  group?: string | number;
  /** When this became known. */
  asOf?: DateText;
  /** How it changed, oldest first. */
  revisions?: readonly RevisionRecord[];
  /** Called off by whoever announced it; it stays visible, struck through. */
  withdrawn?: Flag;
}

/** A stretch of time behind the events: a presidency, a summit season. */
export interface PeriodRecord {
  name: string;
  date: DateText;
}

/** A list of events, with what holds for all of them. */
export interface EventListRecord {
  /** The schema that this follows, for editors that complete what is typed. */
  $schema?: string;
  /** Visible caption and accessible name. */
  heading?: string;
  /** When those events that do not say so themselves became known. */
  asOf?: DateText;
  /** IANA name of the home zone, with which the times of places are compared. */
  timeZone?: string;
  periods?: readonly PeriodRecord[];
  events: readonly EventRecord[];
}

/** What a timeline takes: a list, or the events alone. */
export type EventListInput = EventListRecord | readonly EventRecord[];
