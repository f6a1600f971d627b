import type { MeasureText } from '../core/text-measure.js';
import { TEXT_FONTS } from '../styles/text-fonts.js';

/** Widths of letters in the sans-serif fonts of most systems, em. What is in none of them is a capital's width. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iIjl.,:;'’|!()[\]\s-]/u, 0.33],
  [/[frt"/]/u, 0.4],
  [/[mwMW@%—]/u, 0.92],
  [/[a-z0-9–]/u, 0.6],
  [/\p{M}/u, 0],
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u, 1],
];

const CAPITAL = 0.68;

/** About how wide a text will be where there is no browser to ask: rather too wide than too narrow. */
export function measureLetters(em: number): MeasureText {
  return (text, role) => {
    const { size, weight } = TEXT_FONTS[role];
    let letters = 0;
    for (const letter of text) letters += WIDTHS.find(([which]) => which.test(letter))?.[1] ?? CAPITAL;
    return letters * size * em * (weight > 400 ? 1.15 : 1.05);
  };
}
