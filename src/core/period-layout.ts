import type { Period } from './event-list.js';
import { packRows } from './rows.js';
import { fitText, type MeasureText } from './text-measure.js';
import type { TimeScale } from './time-scale.js';

/** A band behind the events, px, with its name in a strip above them. */
export interface PeriodLayout {
  readonly x0: number;
  readonly x1: number;
  /** Row of the strip; periods that overlap have rows of their own. */
  readonly row: number;
  readonly name: string;
  /** Where the name starts: with the band, or where the view does. */
  readonly textX: number;
}

export function layoutPeriods(
  periods: readonly Period[],
  scale: TimeScale,
  em: number,
  measure: MeasureText,
): readonly PeriodLayout[] {
  const bands = periods.flatMap(({ name, when }) => {
    const x0 = when.startMin === null ? scale.x0 : Math.max(scale.x(when.startMin), scale.x0);
    const x1 = when.endMax === null ? scale.x1 : Math.min(scale.x(when.endMax), scale.x1);
    return x0 < x1 ? [{ x0, x1, name }] : [];
  });
  const rows = packRows(bands);
  return bands.map(({ x0, x1, name }, i) => {
    const textX = x0 + 0.4 * em;
    return { x0, x1, row: rows[i] ?? 0, name: fitText(name, 'period', x1 - textX - 0.2 * em, measure), textX };
  });
}
