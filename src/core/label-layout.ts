import { fitText, type MeasureText } from './text-measure.js';

export interface LabelText {
  readonly name: string;
  readonly date: string;
}

/** The label line above a mark: the name, then the date, lighter. Px from the picture's left edge. */
export interface LabelLayout {
  readonly name: string;
  /** Empty where there is no room for it. */
  readonly date: string;
  readonly x0: number;
  /** Where the name ends and the date starts. */
  readonly nameX1: number;
  readonly dateX: number;
  readonly x1: number;
}

/** Where a label may stand: its mark, and the free stretch of its row. */
export interface LabelRoom {
  readonly markX0: number;
  readonly markX1: number;
  readonly x0: number;
  readonly x1: number;
}

/** Px between name and date. */
function labelGap(em: number): number {
  return 0.6 * em;
}

export function labelWidth({ name, date }: LabelText, em: number, measure: MeasureText): number {
  return measure(name, 'name') + (date ? labelGap(em) + measure(date, 'date') : 0);
}

/**
 * A label starts where its mark does; where the view ends too soon it ends where its mark does instead; where neither
 * has room it gives up the date first and then the end of the name. Null when nothing readable is left.
 */
export function placeLabel(
  text: LabelText,
  { markX0, markX1, x0, x1 }: LabelRoom,
  em: number,
  measure: MeasureText,
): LabelLayout | null {
  const start = Math.max(markX0, x0);
  for (const label of [text, { ...text, date: '' }]) {
    const width = labelWidth(label, em, measure);
    const back = Math.min(markX1, x1) - width;
    if (x0 + width <= x1) return at(start + width <= x1 ? start : back >= x0 ? back : x1 - width, label);
  }
  // Leftwards only where its mark's own side shows little more than a word.
  const left = x1 - start >= 6 * em ? start : x0;
  const name = fitText(text.name, 'name', x1 - left, measure);
  return name === '' ? null : at(left, { name, date: '' });

  function at(x: number, { name, date }: LabelText): LabelLayout {
    const nameX1 = x + measure(name, 'name');
    const dateX = nameX1 + labelGap(em);
    return { name, date, x0: x, nameX1, dateX, x1: date ? dateX + measure(date, 'date') : nameX1 };
  }
}
