import type { CivilMs } from '../core/civil-time.js';
import { resolveLocale } from './locale.js';

/** Making an `Intl` formatter costs a hundred times its use, so each is made once per locale and options. */
export function perLocale<Options, Formatter>(
  create: (locale: string, options: Options, tag: string) => Formatter,
): (locale: string, options: Options) => Formatter {
  const made = new Map<string, Formatter>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    let formatter = made.get(key);
    if (!formatter) {
      formatter = create(resolveLocale(locale), options, locale);
      made.set(key, formatter);
    }
    return formatter;
  };
}

/** What is asked of a formatter of dates. */
export interface CivilFormat {
  format(time: CivilMs): string;
  formatToParts(time: CivilMs): Intl.DateTimeFormatPart[];
  formatRangeToParts(from: CivilMs, to: CivilMs): Intl.DateTimeRangeFormatPart[];
}

/** By locale: dates as people write them, where CLDR's patterns have them otherwise. */
export const mendedFormats = new Map<string, (format: CivilFormat) => CivilFormat>();

/**
 * Civil milliseconds are printed as if they were UTC, in the Gregorian calendar unless the locale names one whose months are
 * the same: buddhist, japanese or roc. “February 2025” is no month of the others, and their months begin within the axis's.
 */
export const civilFormat = perLocale((locale, options: Intl.DateTimeFormatOptions, tag): CivilFormat => {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(/-ca-[bjr]/u.test(locale) ? {} : { calendar: 'gregory' }),
    ...options,
  });
  return mendedFormats.get(tag)?.(format) ?? format;
});

export const pluralRules = perLocale(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);
export const numberFormat = perLocale(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
export const listFormat = perLocale((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));

/** CLDR sets thin and narrow spaces, which break searching and differ between engines. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f\u00a0]/gu, ' ');
}

export function formatCivil(time: CivilMs, locale: string, options: Intl.DateTimeFormatOptions): string {
  return plainSpaces(civilFormat(locale, options).format(time));
}
