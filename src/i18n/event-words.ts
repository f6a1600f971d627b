import type { DateValue } from '../core/date-value.js';
import type { Change, TimelineEvent } from '../core/event.js';
import { dateWords } from './date-words.js';
import { messagesFor } from './messages.js';
import { statusWords } from './status-words.js';

/** What the words are told for: a reader's language, and the date up to which things are known. */
export interface Telling {
  readonly locale: string;
  readonly asOf?: DateValue | undefined;
  /** Tells what changed; there where anything has. */
  readonly changeWords?: ((change: Change, locale: string) => string) | undefined;
}

/** An event as it is read aloud: name, when, where, status, and what last changed. */
export function eventWords(event: TimelineEvent, { locale, asOf, changeWords }: Telling): string {
  const messages = messagesFor(locale);
  const lastChange = event.changes?.at(-1);
  return messages.event({
    name: event.name,
    when: event.when
      ? dateWords(event.when, { locale, style: 'long' })
      : (event.displayDate ?? messages.dates.toBeAnnounced),
    where: event.location?.name ?? '',
    status: statusWords(event, asOf, locale),
    change: lastChange && changeWords ? changeWords(lastChange, locale) : '',
  });
}
