import { languageOf } from './locale.js';
import { hasMessages, registerMessages, type Messages } from './messages.js';

/**
 * The languages beside English, each a module of its own that is fetched when first needed. Such a module imports
 * nothing at run time, so that it can lie beside the single-file bundle as well.
 */
const LANGUAGES: Readonly<Record<string, () => Promise<Messages>>> = {
  ko: async () => (await import('./ko.js')).ko,
};

const loading = new Map<string, Promise<void>>();

/**
 * Fetches the words of a locale's language; undefined when they are there already, or when there are none. A failure is
 * the caller's to report; the words are then English.
 */
export function loadMessages(locale: string): Promise<void> | undefined {
  const language = languageOf(locale);
  const load = LANGUAGES[language];
  if (!load || hasMessages(language)) return undefined;
  let loaded = loading.get(language);
  if (!loaded) {
    loaded = load().then((messages) => {
      registerMessages(language, messages);
    });
    loading.set(language, loaded);
  }
  return loaded;
}
