import type { DateValue } from '../core/date-value.js';
import type { Period } from '../core/event-list.js';
import type { Change, Place, TimelineEvent } from '../core/event.js';
import { periodsOf } from '../core/periods-of.js';
import { messagesFor } from './messages.js';
import { statusWords } from './status-words.js';
import { whenWords } from './when-words.js';

/** What the words are told for: a reader's language, and the date up to which things are known. */
export interface Telling {
  /** BCP 47. Words are English until `loadMessages` has fetched those of its language. */
  readonly locale: string;
  readonly asOf?: DateValue | undefined;
  /** The periods in the background of the picture, which have no words of their own beside it. */
  readonly periods?: readonly Period[] | undefined;
  /** What a place is called, where that is more than its name. */
  readonly placeWords?: ((place: Place, locale: string) => string) | undefined;
  /** Tells what changed; there where anything has. */
  readonly changeWords?: ((change: Change, locale: string) => string) | undefined;
}

/** An event as it is read aloud: name, when, where, status, what last changed, and what it belongs to. */
export function eventWords(
  event: TimelineEvent,
  { locale, asOf, periods = [], placeWords = ({ name }) => name, changeWords }: Telling,
): string {
  const messages = messagesFor(locale);
  const lastChange = event.changes?.at(-1);
  const sentence = messages.event({
    name: event.name,
    when: whenWords(event, locale, 'long'),
    where: event.location ? placeWords(event.location, locale) : '',
    status: statusWords(event, asOf, locale),
    change: lastChange && changeWords ? changeWords(lastChange, locale) : '',
  });
  const belongsTo = [event.group, ...periodsOf(event, periods).map(({ name }) => name)];
  return [sentence, ...belongsTo].filter(Boolean).join(messages.comma);
}
