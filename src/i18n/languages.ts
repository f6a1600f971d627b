import { languageOf } from './language-of.js';
import { en } from './en.js';
import { mendedFormats } from './intl-cache.js';
import { resolveLocale } from './locale.js';
import { mendedFormat } from './mended-format.js';
import { registerMessages, wordsLocale, type Messages } from './messages.js';
import { withOwn, type OwnMessages } from './own-messages.js';

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

/** The numbers of pages' own words, and of the functions among them, in the order in which they were met. */
const numbers = new Map<string, number>();
const functions = new WeakMap<object, number>();
let functionCount = 0;

/**
 * Makes the words of a locale's language known, and tells the locale by which they are. English stands for a language that
 * is not here. With words of a page's own that locale has a private subtag (BCP 47, 2.2.7): `fr-x-own1`.
 */
export async function learn(locale: string, own?: OwnMessages): Promise<string> {
  const words = await LANGUAGES[languageOf(locale)]?.();
  if (!own) return words ? register(locale, words) : locale;
  // Dates stay in the language of the words around them.
  const tag = resolveLocale(words || own.dates ? locale : wordsLocale(locale));
  return register(`${tag}-x-own${numberOf(own)}`, withOwn(words ?? en, own));
}

/** What is made for a locale is kept: the same words have the same number, though a page hands them over in a new object. */
function numberOf(own: OwnMessages): number {
  const words = JSON.stringify(own, (_, value: unknown) => {
    if (typeof value !== 'function') return value;
    const number = functions.get(value) ?? ++functionCount;
    functions.set(value, number);
    return { function: number };
  });
  const number = numbers.get(words) ?? numbers.size + 1;
  numbers.set(words, number);
  return number;
}

function register(locale: string, messages: Messages): string {
  mendedFormats.set(locale, (format) => mendedFormat(format, messages.dates));
  registerMessages(locale, messages);
  return locale;
}
