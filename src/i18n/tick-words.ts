import { yearOf } from '../core/civil-time.js';
import type { TickCell, TickUnit } from '../core/ticks.js';
import { formatCivil } from './intl-cache.js';

const MINOR: Readonly<Record<TickUnit, readonly Intl.DateTimeFormatOptions[]>> = {
  minute: [{ hour: '2-digit', minute: '2-digit' }],
  hour: [{ hour: '2-digit', minute: '2-digit' }],
  day: [{ day: 'numeric' }],
  week: [{ day: 'numeric' }],
  month: [{ month: 'long' }, { month: 'short' }, { month: 'narrow' }],
  year: [{ year: 'numeric' }],
};

const MAJOR: Readonly<Partial<Record<TickUnit, readonly Intl.DateTimeFormatOptions[]>>> = {
  day: [
    { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'short' },
    { day: 'numeric' },
  ],
  month: [{ month: 'long', year: 'numeric' }, { month: 'long' }, { month: 'short' }],
  year: [{ year: 'numeric' }],
};

/** The names of an axis cell, longest first. A year that the next cell tells as well is left out of this one's. */
export function tickTexts(
  locale: string,
  cell: TickCell,
  unit: TickUnit,
  row: 'minor' | 'major',
  isRepeatedYear: boolean,
): readonly string[] {
  const isBeforeYearOne = yearOf(cell.start) < 1;
  const forms = (row === 'minor' ? MINOR[unit] : MAJOR[unit]) ?? [];
  const texts = forms
    .filter((form) => !(isRepeatedYear && form.year && forms.length > 1))
    .map((form) => formatCivil(cell.start, locale, isBeforeYearOne && form.year ? { ...form, era: 'short' } : form));
  // Among CJK formats a bare day comes with its unit (`14일`); the cell already says that it is a day.
  return unit === 'day' && row === 'minor' ? texts.map((text) => text.replace(/\D+$/u, '') || text) : texts;
}
