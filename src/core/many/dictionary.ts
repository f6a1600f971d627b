import { plainText } from '../field-reader.js';

/** Texts that many events share, each kept once and known by a small number; 0 is none. */
export class Dictionary {
  readonly texts: string[] = [''];
  readonly #codes = new Map([['', 0]]);

  /** The number of a text as an editor wrote it: what differs only in blanks around it is the same. */
  codeOf(raw: string): number {
    return raw === '' ? 0 : (this.#codes.get(raw) ?? this.#add(raw));
  }

  #add(raw: string): number {
    const text = plainText(raw) ?? '';
    let code = this.#codes.get(text);
    if (code === undefined) {
      code = this.texts.push(text) - 1;
      this.#codes.set(text, code);
    }
    this.#codes.set(raw, code);
    return code;
  }
}
