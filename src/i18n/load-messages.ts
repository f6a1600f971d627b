import { resolveLocale } from './locale.js';
import { hasMessages } from './messages.js';
import type { OwnMessages } from './own-messages.js';

/**
 * Fetches the words of a locale's language, and tells the locale by which they are known: another one, where a page has
 * some of its `own`. Undefined where they are English, or there already. A failure is the caller's to report; the words
 * are then English too.
 */
export function loadMessages(locale: string, own?: OwnMessages): Promise<string> | undefined {
  if (!own && (resolveLocale(locale).startsWith('en') || hasMessages(locale))) return undefined;
  return import('./languages.js').then(({ learn }) => learn(locale, own));
}
