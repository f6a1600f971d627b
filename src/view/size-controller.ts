import type { LitElement, ReactiveController } from 'lit';
import { canvasMeasure, pageFontOf, type PageFont } from './measure-text.js';
import type { MeasureText } from '../core/text-measure.js';

/** Before the element has a size (not rendered, or `display: none`), it is laid out for this width, px. */
const WIDTH_UNKNOWN = 960;

/**
 * Follows the width that the host has for its content, and the page's font, and asks for an update when either changes.
 * The width is that of a ruler without height: were the host itself observed, each new layout would change its height,
 * and the browser would tell the page of a resize loop.
 */
export class SizeController implements ReactiveController {
  /** px */
  width = WIDTH_UNKNOWN;
  /** The page's root font size, px. */
  declare rem: number;
  /** Both are read as soon as the host is connected, before anything is laid out. */
  declare font: PageFont;
  declare measure: MeasureText;

  /** Of the ruler, px: 0 while nothing is rendered. */
  #clientWidth = 0;
  readonly #ruler = document.createElement('div');
  /** Wider once letters or words are set further apart. */
  readonly #sample = document.createElement('span');
  readonly #observer = new ResizeObserver(() => {
    this.#read();
  });
  /** Those of the document that it is connected to; once it has left for another one, they are not the host's. */
  #fonts = document.fonts;
  readonly #fontsLoaded = (): void => {
    this.measure = canvasMeasure(this.font);
    this.host.requestUpdate();
  };

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#sample.textContent = 'a a';
    this.#ruler.className = 'ruler';
    this.#ruler.append(this.#sample);
    this.host.renderRoot.append(this.#ruler);
    this.#read();
    this.#observer.observe(this.#ruler);
    this.#observer.observe(this.#sample);
    this.#fonts = this.host.ownerDocument.fonts;
    this.#fonts.addEventListener('loadingdone', this.#fontsLoaded);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#fonts.removeEventListener('loadingdone', this.#fontsLoaded);
  }

  /** The font may change without the size: looked up again before every update, which is cheap. */
  hostUpdate(): void {
    this.#readFont();
  }

  #read(): void {
    const { font, width } = this;
    const { clientWidth } = this.#ruler;
    this.width = clientWidth || width;
    this.#readFont();
    // What was hidden may have moved in the page.
    if (clientWidth !== this.#clientWidth || this.font !== font) this.host.requestUpdate();
    this.#clientWidth = clientWidth;
  }

  #readFont(): void {
    const font = pageFontOf(this.host);
    this.rem = pageFontOf(this.host.ownerDocument.documentElement).em;
    if (JSON.stringify(font) === JSON.stringify(this.font)) return;
    this.font = font;
    this.measure = canvasMeasure(font);
  }
}
