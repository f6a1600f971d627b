const INTERNATIONAL_ENGLISH = 'en-GB';

/**
 * Bare `en` is read as international English (day before month, 24 hours). Korean keeps 24 hours too unless the tag asks
 * otherwise: CLDR 48 writes its halves of the day in Latin letters (`AM 9:00`).
 */
function preferred(locale: string): string {
  return locale.replace(/^en(?=$|-u-)/iu, INTERNATIONAL_ENGLISH).replace(/^ko(?:-KR)?$/iu, '$&-u-hc-h23');
}

/** The locale that a page's tag stands for, even where this engine has no data for it. */
function localeOfTag(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(preferred(tag));
  } catch {
    return new Intl.Locale(INTERNATIONAL_ENGLISH);
  }
}

const resolved = new Map<string, string>();

/**
 * The locale to format with. A tag that is malformed, or that this engine has no data for, becomes English rather than
 * follow the machine it runs on.
 */
export function resolveLocale(locale: string): string {
  let result = resolved.get(locale);
  if (result === undefined) {
    [result = INTERNATIONAL_ENGLISH] = Intl.DateTimeFormat.supportedLocalesOf(localeOfTag(locale));
    resolved.set(locale, result);
  }
  return result;
}

/** The region and script of a locale are known even where its words are not. */
export const likely = (tag: string): Intl.Locale => localeOfTag(tag).maximize();
