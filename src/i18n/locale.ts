const INTERNATIONAL_ENGLISH = 'en-GB';
const RIGHT_TO_LEFT_SCRIPTS = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

/**
 * Bare `en` is read as international English (day before month, 24 hours). Korean keeps 24 hours too unless the tag asks
 * otherwise: CLDR 48 writes its halves of the day in Latin letters (`AM 9:00`).
 */
function preferred(locale: string): string {
  return locale.replace(/^en(?=$|-u-)/iu, INTERNATIONAL_ENGLISH).replace(/^ko(?:-KR)?$/iu, '$&-u-hc-h23');
}

const resolved = new Map<string, string>();

/**
 * The locale to format with. A tag that is malformed, or that this engine has no data for, becomes English rather than
 * follow the machine it runs on.
 */
export function resolveLocale(locale: string): string {
  let result = resolved.get(locale);
  if (result === undefined) {
    const known = isTag(locale) ? Intl.DateTimeFormat.supportedLocalesOf(preferred(locale)) : [];
    result = known[0] ?? INTERNATIONAL_ENGLISH;
    resolved.set(locale, result);
  }
  return result;
}

function isTag(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}

/** The region and script of a locale are known even where its words are not. */
function likely(locale: string): Intl.Locale {
  return new Intl.Locale(isTag(locale) ? preferred(locale) : INTERNATIONAL_ENGLISH).maximize();
}

const languages = new Map<string, string>();

/**
 * `ko` of `ko-KR`. With its script where that is not the language's usual one, as its words are others: `zh-Hant` of
 * `zh-TW`.
 */
export function languageOf(locale: string): string {
  let result = languages.get(locale);
  if (result === undefined) {
    const { language, script = '' } = new Intl.Locale(resolveLocale(locale)).maximize();
    result = new Intl.Locale(language).maximize().script === script ? language : `${language}-${script}`;
    languages.set(locale, result);
  }
  return result;
}

/** What `Intl.Locale` tells about weeks: a method in the standard, a property in older engines, nothing in some. */
interface WeekInfo {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}
type LocaleWithWeeks = Intl.Locale & { getWeekInfo?(): WeekInfo; readonly weekInfo?: WeekInfo };

/** For engines without week data (Firefox before 153): ISO 8601's week, and the commonest weekend. */
const ISO_WEEK: WeekInfo = { firstDay: 1, weekend: [6, 7] };

function weekInfo(tag: string): WeekInfo {
  const locale: LocaleWithWeeks = likely(tag);
  return locale.getWeekInfo?.() ?? locale.weekInfo ?? ISO_WEEK;
}

/** ISO weekdays of the locale's weekend: 1 is Monday, 7 is Sunday. */
export function weekendDays(locale: string): readonly number[] {
  return weekInfo(locale).weekend;
}

/** ISO weekday on which the locale's weeks start. */
export function firstWeekday(locale: string): number {
  return weekInfo(locale).firstDay;
}

export function textDirection(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT_SCRIPTS.includes(likely(locale).script ?? '') ? 'rtl' : 'ltr';
}
