import type { Attendee } from '../core/event.js';

/** `Cho Tae-yul, foreign minister of South Korea` */
export function personWords({ name, jobTitle, affiliation }: Attendee): string {
  return [name, jobTitle, affiliation].filter(Boolean).join(', ');
}
