import { resolveLocale } from './locale.js';

/** A sentence's words at the start of a line of their own. */
export function capitalized(words: string, locale: string): string {
  return words.replace(/^./u, (first) => first.toLocaleUpperCase(resolveLocale(locale)));
}
