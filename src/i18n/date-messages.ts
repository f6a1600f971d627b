import type { TextRange } from './text-range.js';

/** The words around dates. Each takes finished dates and gives the whole phrase. */
export interface DateMessages {
  /** EDTF `~`. */
  about(words: string): string;
  /** EDTF `?`. */
  possibly(words: string): string;

  /** Between two dates that each stand for themselves, where no words do: ` – `. */
  readonly dash: string;
  /** It lasts: `14 to 16 February 2025`. */
  lasting(range: TextRange): string;
  /** It lasts, and each end stands for itself: `from about 14 to 16 February 2025`. */
  fromTo(range: TextRange): string;
  /** Of an end that is open to one side. */
  orEarlier(words: string): string;
  orLater(words: string): string;
  /** It happens inside: `between 10 and 13 February 2025`. */
  between(range: TextRange): string;

  /** It lasts to the end of the last day named; it has no beginning, or an unknown one. */
  until(last: string): string;
  untilFromUnknown(last: string): string;
  /** It lasts from the first day named, and goes on, or ends at an unknown time. */
  from(first: string, brief: boolean): string;
  fromToUnknown(first: string): string;

  /** It happens before the day named. */
  before(day: string): string;
  /** It happens within the period named, or before. */
  noLaterThan(period: string): string;
  onOrAfter(day: string): string;
  noEarlierThan(period: string): string;

  /** Nothing is known: both ends are open or unknown. */
  readonly noDate: string;
  /** For an event without a date and without words for it. */
  readonly toBeAnnounced: string;

  /** `month`: it happens on some day of it. */
  dayNotGiven(month: string): string;
  /** The same under the month's name. */
  readonly noDay: string;
  dateTime(date: string, time: string): string;
  /** The number of a day, in a date or by itself; absent where `Intl` writes it as people do. */
  readonly dayNumber?: (day: string, isAlone: boolean) => string;
  /** Names of months and eras that people write otherwise than CLDR does (`一月`: `1月`); absent where there are none. */
  readonly names?: Readonly<Record<string, string>>;
  /** One of several dates; absent where `Intl.ListFormat` knows the language's word for "or". */
  oneOf?(dates: readonly string[]): string;
  /** EDTF season codes, 21 to 41; no year where that is told beside it. */
  season(code: number, year: string | null): string;
  week(firstDay: string): string;
  /** Of a first year: `2020s`. */
  decade(year: string): string;
  century(ordinal: number, beforeCommonEra: boolean): string;
}
