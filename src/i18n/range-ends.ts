type Part = Intl.DateTimeFormatPart;
type RangePart = Intl.DateTimeRangeFormatPart;

/**
 * The pattern that CLDR has for a range may be another than its pattern for a date (Japanese and Chinese write
 * `2025/02/14～2025/02/16` where a date is `2025年2月14日`), or wrong (Swahili: `27 – 3 Februari`). It is good where each end
 * has all that differs, and one of them is told as that date is by itself.
 */
export function tellsEnds(range: readonly RangePart[], first: readonly Part[], last: readonly Part[]): boolean {
  const has = (end: RangePart['source'], type: string): boolean =>
    range.some((part) => part.type === type && part.source === end);
  const differing = first.filter(({ type, value }) => valueOf(last, type) !== value).map(({ type }) => type);
  const isWhole = differing.every((type) => type === 'literal' || (has('startRange', type) && has('endRange', type)));
  if (!isWhole) return false;

  const endOfFirst = range.findLastIndex(({ source }) => source === 'startRange') + 1;
  const startOfLast = range.findIndex(({ source }) => source === 'endRange');
  const startText = joined(range.slice(0, endOfFirst));
  const endText = joined(range.slice(startOfLast));
  return isYearLast(first) || joined(first).startsWith(startText) || joined(last).endsWith(endText);
}

/**
 * Two dates, each as it is told by itself, with what they share said once: at the front where a language tells the year
 * first, else at the end.
 *
 * ```
 *   2025年2月14日 | 16日          27 בינואר | 3 בפברואר 2025
 * ```
 */
export function endsTold(
  first: readonly Part[],
  last: readonly Part[],
): { readonly start: readonly Part[]; readonly end: readonly Part[] } {
  let shared = 0;
  while (same(first[shared], last[shared]) && first[shared]?.type !== 'hour') shared += 1;
  // Hours come after the day, and belong to each.
  if (isYearFirst(first) || first[shared]?.type === 'hour') return { start: first, end: last.slice(shared) };
  if (first.some(({ type }) => type === 'hour')) return { start: first, end: last };

  shared = 0;
  while (same(first.at(-1 - shared), last.at(-1 - shared))) shared += 1;
  return { start: first.slice(0, first.length - shared), end: last };
}

const same = (a: Part | undefined, b: Part | undefined): boolean =>
  a !== undefined && a.type === b?.type && a.value === b.value;

const valueOf = (parts: readonly Part[], type: string): string | undefined =>
  parts.find((part) => part.type === type)?.value;

export const joined = (parts: readonly Part[]): string => parts.map(({ value }) => value).join('');

const place = (parts: readonly Part[], ...types: string[]): number =>
  parts.findIndex(({ type }) => types.includes(type));

function isYearFirst(parts: readonly Part[]): boolean {
  const [month, day] = [place(parts, 'month'), place(parts, 'day')];
  return day < 0 ? place(parts, 'year', 'relatedYear') < month : month < day;
}

/** `February 14, 2025`: neither end has all that is shared. */
function isYearLast(parts: readonly Part[]): boolean {
  const [month, day] = [place(parts, 'month'), place(parts, 'day')];
  return month >= 0 && month < day && day < place(parts, 'year', 'relatedYear');
}
