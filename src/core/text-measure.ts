/** The kinds of text in the picture; each has a font of its own, named in the style sheet by the same word. */
export type TextRole = 'name' | 'date' | 'lane' | 'zone' | 'minor' | 'major' | 'line' | 'period';

/** Width of a text in its role's font, px. */
export type MeasureText = (text: string, role: TextRole) => number;

/** The longest beginning of a text that fits, with an ellipsis; empty when not even two letters fit. */
export function fitText(text: string, role: TextRole, width: number, measure: MeasureText): string {
  if (measure(text, role) <= width) return text;
  // Whole code points only: half a surrogate pair would print as a box. A title may have 10,000 of them.
  const letters = Array.from(text.slice(0, 400));
  let fits = 0;
  let tooLong = letters.length;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure(`${letters.slice(0, middle).join('').trimEnd()}…`, role) <= width) fits = middle;
    else tooLong = middle;
  }
  return fits < 2 ? '' : `${letters.slice(0, fits).join('').trimEnd()}…`;
}
