import type { Attendee } from '../core/event.js';
import { messagesFor } from './messages.js';

/** `Cho Tae-yul, foreign minister of South Korea` */
export function personWords({ name, jobTitle, affiliation }: Attendee, locale: string): string {
  return [name, jobTitle, affiliation].filter(Boolean).join(messagesFor(locale).comma);
}
