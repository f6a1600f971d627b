import { languageOf } from './locale.js';
import { hasMessages, registerMessages, type Messages } from './messages.js';

/**
 * The languages beside English, each a module of its own that is fetched when first needed. Such a module imports
 * nothing at run time, so that it can lie beside the single-file bundle as well.
 */
const LANGUAGES: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  he: async () => (await import('./he.js')).he,
  hi: async () => (await import('./hi.js')).hi,
  id: async () => (await import('./id.js')).id,
  ja: async () => (await import('./ja.js')).ja,
  ko: async () => (await import('./ko.js')).ko,
  pt: async () => (await import('./pt.js')).pt,
  ru: async () => (await import('./ru.js')).ru,
  sw: async () => (await import('./sw.js')).sw,
  tr: async () => (await import('./tr.js')).tr,
  zh: async () => (await import('./zh.js')).zh,
  zu: async () => (await import('./zu.js')).zu,
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
