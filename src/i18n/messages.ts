import type { ParticipationStatus, Status } from '../core/event.js';
import type { DateMessages } from './date-messages.js';
import type { ExploreMessages } from './explore-messages.js';
import type { ExtrasMessages } from './extras-messages.js';
import type { HistoryMessages } from './history-messages.js';
import type { SourceMessages } from './source-messages.js';
import { en } from './en.js';
import { resolveLocale } from './locale.js';

/**
 * The words of one language. Whatever takes arguments is a function to a whole phrase, so that a language orders its
 * own words; nothing is glued together elsewhere. Dates, places and names arrive as finished text.
 */
export interface Messages {
  readonly dates: DateMessages;
  /** Between facts that stand side by side in a line: `, `. */
  readonly comma: string;
  /** Between a label and what it tells: `: `. */
  readonly colon: string;
  /** Between things that have commas themselves: `; `. */
  readonly semicolon: string;
  /** Of the history, whose English words are fetched with it. */
  readonly history?: HistoryMessages;
  /** Of zoom, pan and search, whose English words are fetched with them. */
  readonly explore?: ExploreMessages;
  /** Of a list that is fetched, whose English words are fetched with what does it. */
  readonly source?: SourceMessages;
  /** Of files and pictures, whose English words are fetched with them. */
  readonly extras?: ExtrasMessages;

  /** Of an event to come, or whose time is not over. */
  readonly statuses: Readonly<Record<Status, string>>;
  /** Of an event whose time is over: nobody has said that it took place. */
  readonly pastStatuses: Readonly<Partial<Record<Status, string>>>;
  readonly noStatus: string;
  /** Beside a person's name. */
  readonly participation: Readonly<Record<ParticipationStatus, string>>;

  /** An event as it is read aloud; what is not known is absent. */
  event(event: { name: string; when?: string; where?: string; status?: string; change?: string }): string;
  /** The first sentence about the list. */
  summary(list: { count: number; span?: string; asOf?: string }): string;
  /** The second: how many events have which status. */
  statusCounts(counts: readonly { count: number; status: string }[]): string;
  /** Beside the line on the axis. */
  asKnown(date: string): string;
  readonly withdrawn: string;
  readonly nothingToShow: string;
  /** The day that is shown is before anything was known. */
  nothingKnownYet(date: string, first: string): string;
  /** Beside today's line. */
  today(date: string): string;
  /** Before the events without a date. */
  readonly undated: string;

  readonly where: string;
  readonly who: string;
  readonly agenda: string;
  sources(count: number): string;
  readonly localTime: string;
  readonly website: string;
  readonly during: string;
  readonly inTheirWords: string;

  readonly allEventsAsTable: string;
  readonly when: string;
  readonly eventColumn: string;
  readonly status: string;

  readonly closeDetails: string;
  readonly timeline: string;

  years(count: number): string;
  months(count: number): string;
  days(count: number): string;
  /** Of how long something takes, `about 3 days`; absent where it is said as of a date. */
  roughly?(duration: string): string;
  hoursAndMinutes(hours: number, minutes: number): string;
}

const registry = new Map<string, Messages>();

/** Makes the words of a locale known (`fr-CH`). */
export function registerMessages(locale: string, messages: Messages): void {
  registry.set(locale, messages);
}

export function hasMessages(locale: string): boolean {
  return registry.has(locale);
}

/** English where those of the locale are not known. */
export function messagesFor(locale: string): Messages {
  return registry.get(locale) ?? en;
}

/**
 * The locale that dates are told in: a phrase is in one language, so it is the reader's only if its words are. A calendar
 * that the page asks for is followed in English too.
 */
export function wordsLocale(locale: string): string {
  return hasMessages(locale) ? locale : resolveLocale(locale).replace(/^(?!en\b).*?(?=-u-|$)/u, 'en');
}
