import { readEvent } from '../core/read-event.js';
import { loadMessages } from '../i18n/load-messages.js';
import { statusName } from '../i18n/status-words.js';
import { whenWords } from '../i18n/when-words.js';

/** What a line about an event says of it beside its name and its place. */
export interface BriefWords {
  /** In the source's own words where there is no date that can be read. */
  readonly when: string;
  readonly status: string;
}

/**
 * Fetches the words of a language, and gives those of raw records. Undefined for what is no event: a record without a
 * name, or whose date cannot be read.
 */
export async function briefWords(locale: string): Promise<(record: unknown) => BriefWords | undefined> {
  await loadMessages(locale);
  return (record) => {
    const { event } = readEvent(record, 0);
    if (!event) return undefined;
    return { when: whenWords(event, locale, 'long'), status: statusName(event, locale) };
  };
}
