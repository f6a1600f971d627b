import type { DateValue } from '../core/date-value.js';
import type { Messages } from '../i18n/messages.js';

/** What is fetched only where there is a history. */
export type History = (typeof import('./history.js'))['history'];

/** What the words for the reader depend on. */
export interface Wording {
  readonly locale: string;
  readonly messages: Messages;
  /** BCP 47, of what the page wrote, where the words around it are in another language: English, for want of theirs. */
  readonly writtenIn: string | undefined;
  /** The day from which events are past or to come: the as-of day, else the reader's today. */
  readonly asOf: DateValue;
  /** Tells what changed; there where there is a history. */
  readonly history: History | undefined;
  /** IANA name of the zone that places are compared with. */
  readonly homeZone: string | undefined;
}
