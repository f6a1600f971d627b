/** Codes 21 to 41 of ISO 8601-2, 4.8: first month of each, and below how many months it has. */
const FIRST_MONTHS = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7];

export interface SeasonMonths {
  /** 1 to 12. */
  readonly firstMonth: number;
  readonly months: number;
}

/**
 * The months of an EDTF season code; undefined for other codes. The seasons are the meteorological ones, a winter
 * that begins in December belongs to that December's year, and 21 to 24, which name no hemisphere, are read as northern.
 *
 * ```
 *   21-24 seasons   25-28 northern   29-32 southern   33-36 quarters   37-39 thirds   40-41 halves of a year
 * ```
 */
export function seasonMonths(code: number): SeasonMonths | undefined {
  const firstMonth = FIRST_MONTHS[code - 21];
  return firstMonth === undefined ? undefined : { firstMonth, months: code < 37 ? 3 : code < 40 ? 4 : 6 };
}
