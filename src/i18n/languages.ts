import { languageOf } from './language-of.js';
import { mendedFormats } from './intl-cache.js';
import { mendedFormat } from './mended-format.js';
import { registerMessages, type Messages } from './messages.js';

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

/** Makes the words of a locale's language known; English stands for a language that is not here. */
export async function learn(locale: string): Promise<void> {
  const messages = await LANGUAGES[languageOf(locale)]?.();
  if (!messages) return;
  mendedFormats.set(locale, (format) => mendedFormat(format, messages.dates.dayNumber));
  registerMessages(locale, messages);
}
