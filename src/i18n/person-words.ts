import type { Attendee } from '../core/event.js';
import type { Messages } from './messages.js';

/** `Cho Tae-yul, foreign minister of South Korea` */
export function personWords({ name, jobTitle, affiliation }: Attendee, { comma }: Pick<Messages, 'comma'>): string {
  return [name, jobTitle, affiliation].filter(Boolean).join(comma);
}
