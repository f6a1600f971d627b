import { isEnglish } from './locale.js';

const loading = new Map<string, Promise<void>>();

/**
 * Fetches the words of a locale's language; undefined where they are English. A failure is the caller's to report; the
 * words are then English too.
 */
export function loadMessages(locale: string): Promise<void> | undefined {
  if (isEnglish(locale)) return undefined;
  let loaded = loading.get(locale);
  if (!loaded) {
    loaded = import('./languages.js').then(({ learn }) => learn(locale));
    loading.set(locale, loaded);
  }
  return loaded;
}
