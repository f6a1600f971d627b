import { resolveLocale } from './locale.js';

/**
 * `ko` of `ko-KR`. With its script where that is not the language's usual one, as its words are others: `zh-Hant` of
 * `zh-TW`.
 */
export function languageOf(locale: string): string {
  const { language, script = '' } = new Intl.Locale(resolveLocale(locale)).maximize();
  const usual = new Intl.Locale(language).maximize().script;
  return usual === script ? language : `${language}-${script}`;
}
