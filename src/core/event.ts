import type { CivilMs } from './civil-time.js';
import { isToTheMinute, type DateValue } from './date-value.js';

/** Will it happen? The graded scale of the IPTC's Event Occurrence Status, which newsrooms use, in plain words. */
export type Status =
  'under-discussion' | 'unlikely' | 'tentative' | 'expected' | 'confirmed' | 'took-place' | 'postponed' | 'cancelled';

export const STATUSES: readonly Status[] = [
  'took-place',
  'confirmed',
  'expected',
  'tentative',
  'under-discussion',
  'unlikely',
  'postponed',
  'cancelled',
];

/** A schema.org Place, as far as an itinerary needs it. */
export interface Place {
  readonly name: string;
  readonly address?: string;
  /** A country's name, or its ISO 3166-1 alpha-2 code. */
  readonly addressCountry?: string;
  /** IANA name of the zone whose clocks the place follows. */
  readonly timeZone?: string;
  readonly geo?: { readonly latitude: number; readonly longitude: number };
}

/** A schema.org Person, with iCalendar's participation status: a person's attendance is not the event's status. */
export interface Attendee {
  readonly name: string;
  readonly jobTitle?: string;
  readonly affiliation?: string;
  readonly participationStatus?: ParticipationStatus;
}

export type ParticipationStatus = 'accepted' | 'tentative' | 'expected' | 'declined';
export const PARTICIPATION_STATUSES: readonly ParticipationStatus[] = ['accepted', 'tentative', 'expected', 'declined'];

/** A report that the event's facts rest on. */
export interface Source {
  readonly name: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly datePublished?: DateValue;
}

/** A picture that goes with the event; its `url` is always http or https. */
export interface Image {
  readonly url: string;
  readonly alt?: string;
  readonly credit?: string;
}

/** One event, read and checked. Every text in it is plain text; every link is http or https. */
export interface TimelineEvent {
  /** Unique in its list. */
  readonly id: string;
  /** Its position in the list it came from, from 0. */
  readonly index: number;
  readonly name: string;
  /** Absent: the event is undated, and `displayDate` says what is known. */
  readonly when?: DateValue;
  /** The source's own words for the date ("next week"). */
  readonly displayDate?: string;
  /**
   * Absent when the author gave none: that claims nothing, least of all "confirmed". `unknown` stands for a text that is
   * not of the scale; it is shown as the author wrote it.
   */
  readonly status?: Status | 'unknown';
  /** The author's own word where `status` is `unknown`. */
  readonly statusText?: string;
  readonly location?: Place;
  readonly timeZone?: string;
  readonly attendee: readonly Attendee[];
  readonly about: readonly string[];
  readonly description?: string;
  readonly url?: string;
  readonly subjectOf: readonly Source[];
  readonly image?: Image;
  /** The `id` of the event during which, or on the sidelines of which, this one happens. */
  readonly superEvent?: string;
  readonly group?: string;
  /** When this was publicly known. */
  readonly asOf?: DateValue;
  /** All that was ever known of it, oldest first; absent when it was never revised. */
  readonly history?: readonly KnownState[];

  /** As known on the day that is shown: withdrawn by then, or so written. It stays visible, struck through. */
  readonly withdrawn?: true;
  /** As known on that day: where it stood before it was last moved. */
  readonly movedFrom?: DateValue;
  /** What had changed by that day, oldest first. */
  readonly changes?: readonly Change[];
  /** What is shown was later found to be wrong: when that became known. */
  readonly correctedOn?: DateValue;
}

/** What was known of an event from one day on. */
export interface KnownState {
  /** When this became public; absent for what has always been known. */
  readonly asOf?: DateValue;
  /** Null from the day on which the event was withdrawn. */
  readonly event: TimelineEvent | null;
  /** Why it changed, in the editor's words. */
  readonly note?: string;
  /** What was said before was wrong, rather than out of date. */
  readonly correction?: true;
  /** The reports that the change rests on. */
  readonly subjectOf: readonly Source[];
}

/** One change in what was known of an event. */
export interface Change extends Omit<KnownState, 'event'> {
  readonly asOf: DateValue;
  readonly before: TimelineEvent;
  /** Null: withdrawn. */
  readonly after: TimelineEvent | null;
  /** It had been withdrawn. */
  readonly reinstated?: true;
}

/** Orders events by their earliest moment, then by their latest, then as listed; undated ones come last. */
export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  if (!a.when || !b.when) return a.when ? -1 : b.when ? 1 : a.index - b.index;
  return earliest(a.when) - earliest(b.when) || latest(a.when) - latest(b.when) || a.index - b.index;
}

/** Where an event stands in time order: an open beginning is placed just before what is known of it. */
export function earliest(when: DateValue): CivilMs {
  return when.startMin ?? (when.startMax ?? when.endMin ?? when.endMax ?? 0) - 1;
}

/** What its status is compared by: the author's own word where it is not of the scale; empty where there is none. */
export function statusKey({ withdrawn, status, statusText }: TimelineEvent): string {
  return withdrawn ? 'withdrawn' : (statusText ?? status ?? '');
}

/** It is told to the minute, or finer. */
export function isTimed({ when }: TimelineEvent): boolean {
  return when !== undefined && isToTheMinute(when);
}

/** Where an event starts in time order; Infinity without a date. */
export function startOf({ when }: TimelineEvent): number {
  return when ? earliest(when) : Infinity;
}

/** Where it ends in time order, exclusive; an open end comes after all others. */
export function latest(when: DateValue): number {
  return when.endMax ?? Number.MAX_VALUE;
}
