import { extrasEn } from './en-extras.js';
import type { ExtrasMessages } from './extras-messages.js';
import { messagesFor } from './messages.js';

/** The words for what a reader takes away, in the locale's language. */
export function extrasMessages(locale: string): ExtrasMessages {
  const { extras } = messagesFor(locale);
  return { ...extrasEn, ...extras, formats: { ...extrasEn.formats, ...extras?.formats } };
}
