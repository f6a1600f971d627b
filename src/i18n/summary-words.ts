import type { DateValue } from '../core/date-value.js';
import type { Digest } from '../core/digest.js';
import { dateWords, spanWords } from './date-words.js';
import { messagesFor } from './messages.js';
import { statusName } from './status-words.js';

export interface SummaryWords {
  /** How many events, when, and as known when. */
  readonly sentence: string;
  /** How many have which status, the most frequent first; empty where none has one. */
  readonly counts: string;
}

/** What is said of a list as a whole. */
export function summaryWords(
  { count, dates, statuses }: Digest,
  asOf: DateValue | undefined,
  locale: string,
): SummaryWords {
  const messages = messagesFor(locale);
  const span = spanWords(dates, { locale, style: 'long' });
  const sentence = messages.summary({
    count,
    ...(span ? { span } : {}),
    ...(asOf ? { asOf: dateWords(asOf, { locale, style: 'long' }) } : {}),
  });
  // An event without a status claims nothing.
  const counts = statuses
    .map((item) => ({ status: statusName(item.event, locale), count: item.count }))
    .filter(({ status }) => status)
    .sort((a, b) => b.count - a.count);
  return { sentence, counts: counts.length > 0 ? messages.statusCounts(counts) : '' };
}
