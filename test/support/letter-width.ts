import type { MeasureText } from '../../src/core/text-measure.js';

export const LETTER_PX = 7;

/** A font in which every letter is as wide as the other. */
export const letterWidth: MeasureText = (text) => LETTER_PX * Array.from(text).length;
