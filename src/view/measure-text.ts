import type { MeasureText, TextRole } from '../core/text-measure.js';
import { TEXT_FONTS } from '../styles/text-fonts.js';
import { localeOf } from './page-locale.js';

/** The page's text as the element inherits it. */
export interface PageFont {
  readonly family: string;
  /** The generic families are other fonts in other languages. */
  readonly lang: string;
  /** Font size, px. */
  readonly em: number;
  /** px; what a reader's own style sheet may have set (WCAG 1.4.12). */
  readonly letterSpacing: number;
  readonly wordSpacing: number;
}

export function pageFontOf(element: Element): PageFont {
  const style = getComputedStyle(element);
  return {
    family: style.fontFamily || 'sans-serif',
    lang: localeOf(element),
    em: parseFloat(style.fontSize) || 16,
    letterSpacing: parseFloat(style.letterSpacing) || 0,
    wordSpacing: parseFloat(style.wordSpacing) || 0,
  };
}

/** So many widths of a role are kept: the texts, and their shortened forms, of many views of a long list. */
const MOST_KNOWN = 20_000;

/** Measures text as the browser will draw it; a width is not looked up again. */
export function canvasMeasure({ family, lang, em, letterSpacing, wordSpacing }: PageFont): MeasureText {
  const canvas = document.createElement('canvas');
  canvas.lang = lang;
  const context = canvas.getContext('2d');
  const known: Partial<Record<TextRole, Map<string, number>>> = {};
  return (text, role) => {
    const widths = (known[role] ??= new Map<string, number>());
    let width = widths.get(text);
    if (width === undefined) {
      const { size, weight } = TEXT_FONTS[role];
      if (context) context.font = `${weight} ${size * em}px ${family}`;
      const bare = context?.measureText(text).width ?? text.length * 0.55 * size * em;
      width = bare + letterSpacing * text.length + wordSpacing * (text.split(' ').length - 1);
      if (widths.size >= MOST_KNOWN) widths.clear();
      widths.set(text, width);
    }
    return width;
  };
}
