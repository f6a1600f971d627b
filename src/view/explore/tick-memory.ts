import type { AxisWords } from '../../core/axis-layout.js';
import { tickTexts } from '../../i18n/tick-words.js';

type Texts = ReturnType<AxisWords['tickTexts']>;

/** So many are kept: the cells of a few views. */
const MOST_KNOWN = 2000;

/** The names of the axis's cells, as long as they are told in the same language. */
export class TickMemory {
  readonly #known = new Map<string, Texts>();
  #locale = '';

  keepFor(locale: string): this {
    if (locale !== this.#locale || this.#known.size > MOST_KNOWN) this.#known.clear();
    this.#locale = locale;
    return this;
  }

  readonly texts: AxisWords['tickTexts'] = (cell, unit, row, isRepeatedYear) => {
    const key = `${cell.start} ${unit} ${row} ${isRepeatedYear}`;
    let texts = this.#known.get(key);
    if (!texts) {
      texts = tickTexts(this.#locale, cell, unit, row, isRepeatedYear);
      this.#known.set(key, texts);
    }
    return texts;
  };
}
