// What spreadsheets and programs of notes put around cells, and how they shorten years.

/** Of a table in Markdown: a row, and the line under its names. */
const PIPED = /^[ \t]*\|(.*)\|[ \t]*$/u;
const RULE = /^[ \t]*\|(?:\s*:?-+:?\s*\|)+[ \t]*$/u;

/**
 * A table in Markdown as cells with tabs, line for line; any other text as it is.
 *
 * @param {string} text
 */
export function withoutPipes(text) {
  const lines = text.trim().split(/\r\n?|\n/u);
  if (!RULE.test(lines[1] ?? '') || !lines.every((line) => PIPED.test(line))) return text;
  const cellsOf = (line) => (PIPED.exec(line)?.[1] ?? '').split(/(?<!\\)\|/u).map((cell) => cell.trim());
  return lines.map((line, i) => (i === 1 ? '' : cellsOf(line).join('\t').replaceAll('\\|', '|'))).join('\n');
}

/** A first row of one cell alone above rows of several. */
const TITLE = /^([^\t;,\n]+)([\t;,])\2*[ \t]*\r?\n(?=[^]*?\S\2[^\n]*\S)/u;

/**
 * The title over a table, the table itself, and how many lines come before it.
 *
 * @param {string} text
 * @returns {{title?: string, text: string, skipped: number}}
 */
export function withoutTitle(text) {
  const [row, title = ''] = TITLE.exec(text) ?? [];
  if (row === undefined || /\d{4}/u.test(title)) return { text, skipped: 0 };
  const rows = text.slice(row.length).replace(/^(?:[\t;, ]*\r?\n)+/u, '');
  const skipped = text.slice(0, text.length - rows.length).split('\n').length - 1;
  return { title: title.replaceAll('"', '').trim(), text: rows, skipped };
}

/** At the start of a cell or of a line, with nothing after it but the end, a time, or what separates it from a name. */
const SHORT_YEAR =
  /(?<=(?:^|[\t;,"|])[ ]{0,2})(\d{1,2}([-/.])(?:\d{1,2}|\p{L}{3,9}\.?)\2|\d{1,2}\.? \p{L}{3,9}\.? |\p{L}{3,9}\.? \d{1,2}, )(\d\d)(?=[ ]{0,2}(?:$|[\t;,"|:–—]|- |\d{1,2}:\d\d))/gmu;

/** `14-02-2025`, which may begin with the day or with the month as `14/02/2025` may. */
const DASHED = /(?<=(?:^|[\t;,"|])[ ]{0,2})(\d{1,2})-(\d{1,2})-(?=\d{4}(?![\d-]))/gmu;

/** @param {string} text */
export const withoutDashes = (text) => text.replace(DASHED, '$1/$2/');

/**
 * Years of two digits in full, as spreadsheets read them.
 *
 * @param {string} text
 * @returns {{text: string, told: readonly string[]}}
 */
export function withWholeYears(text) {
  let first;
  const whole = text.replace(SHORT_YEAR, (date, rest, _, year) => {
    const full = `${Number(year) < 30 ? '20' : '19'}${year}`;
    first ??= `“${date}” for ${full}`;
    return rest + full;
  });
  const told = `Years of two digits were taken for those from 1930 to 2029, as spreadsheets do: ${first}.`;
  return { text: whole, told: first === undefined ? [] : [told] };
}
