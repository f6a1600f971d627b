/** The names that a language has for months and days of the week, folded by `foldWord`. */
export interface CalendarWords {
  /** From 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
  /** Years are counted from the Buddha, as in Thai. */
  readonly isBuddhist: boolean;
}

/** A word as it is looked up: case, and the full stop of an abbreviation, do not count. */
export function foldWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/\.$/u, '');
}

let latest: { readonly locale: string; readonly words: CalendarWords } | undefined;

/** The words of a language, and those of English and Korean. A tag that names no language has only these. */
export function calendarWords(locale: string): CalendarWords {
  // A list is in one language, and making a format is slow.
  if (latest?.locale !== locale) latest = { locale, words: makeWords([locale, 'ko', 'en-US', 'en-GB']) };
  return latest.words;
}

/** In some languages the month of a day has an ending that the month alone has not. */
const MONTHS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];
const WEEKDAYS: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long' },
  { weekday: 'short' },
  { weekday: 'narrow' },
];

function makeWords(locales: readonly string[]): CalendarWords {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  for (const locale of locales) {
    for (const format of MONTHS.flatMap((options) => formatOf(locale, options))) {
      for (let month = 1; month <= 12; month++) {
        for (const word of partsOf(format, 'month', Date.UTC(2025, month - 1, 15))) months.set(word, month);
      }
    }
    for (const format of WEEKDAYS.flatMap((options) => formatOf(locale, options))) {
      for (let day = 1; day <= 7; day++) {
        for (const word of partsOf(format, 'weekday', Date.UTC(2025, 0, day))) weekdays.add(word);
      }
    }
  }
  // In Hebrew “in February” is one word.
  for (const [word, month] of [...months]) if (/^\p{sc=Hebrew}/u.test(word)) months.set(`ב${word}`, month);
  const isBuddhist = locales.some((locale) => calendarOf(locale) === 'buddhist');
  return { months, weekdays, isBuddhist };
}

function calendarOf(locale: string): string | undefined {
  try {
    return new Intl.DateTimeFormat(locale).resolvedOptions().calendar;
  } catch {
    return undefined;
  }
}

/** None for a tag that is not well-formed, on which Intl throws. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): readonly Intl.DateTimeFormat[] {
  try {
    return [new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' })];
  } catch {
    return [];
  }
}

function partsOf(format: Intl.DateTimeFormat, type: 'month' | 'weekday', time: number): readonly string[] {
  return format
    .formatToParts(time)
    .filter((part) => part.type === type)
    .map(({ value }) => foldWord(value));
}
