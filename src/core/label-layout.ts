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
export function placeLabel(text: LabelText, room: LabelRoom, em: number, measure: MeasureText): LabelLayout | null {
  const start = Math.max(room.markX0, room.x0);
  const end = Math.min(room.markX1, room.x1);
  const dated = labelWidth(text, em, measure);
  if (start + dated <= room.x1) return at(start, text);
  if (end - dated >= room.x0) return at(end - dated, text);
  if (room.x0 + dated <= room.x1) return at(room.x1 - dated, text);
  const width = measure(text.name, 'name');
  if (room.x0 + width <= room.x1) return at(Math.max(room.x0, Math.min(start, room.x1 - width)), { ...text, date: '' });
  // Leftwards only as far as it shows more of the name than the mark's own side does.
  const x0 = room.x1 - start >= Math.min(width, 6 * em) ? start : room.x0;
  const name = fitText(text.name, 'name', room.x1 - x0, measure);
  return name === '' ? null : at(x0, { name, date: '' });

  function at(x0: number, { name, date }: LabelText): LabelLayout {
    const nameX1 = x0 + measure(name, 'name');
    const dateX = nameX1 + labelGap(em);
    return { name, date, x0, nameX1, dateX, x1: date ? dateX + measure(date, 'date') : nameX1 };
  }
}
