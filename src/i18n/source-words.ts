import { sourceEn } from './en-source.js';
import { numberFormat } from './intl-cache.js';
import { messagesFor, wordsLocale } from './messages.js';
import type { SourceMessages } from './source-messages.js';

/** The words for a list that is fetched, in the locale's language. */
export function sourceMessages(locale: string): SourceMessages {
  return { ...sourceEn, ...messagesFor(locale).source };
}

/** `1.2 MB`, `340 kB` */
export function sizeWords(bytes: number, locale: string): string {
  const isLarge = bytes >= 1e6;
  const format = numberFormat(wordsLocale(locale), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return format.format(bytes / (isLarge ? 1e6 : 1e3));
}
