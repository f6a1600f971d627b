import type { LitElement, ReactiveController } from 'lit';

const DATA_SCRIPT = ':scope > script[type="application/json"]';
/** Whatever else may hold a list: not what goes into a slot of its own. */
const MARKUP = ':scope > :not([slot], script, style, template)';

/** Follows the text of a child `<script type="application/json">`, also while the page is still being parsed. */
export class ChildSourceController implements ReactiveController {
  /** Undefined while there is no such child. */
  text: string | undefined;
  /** There are other children, which may hold the list. */
  hasMarkup = false;

  readonly #observer = new MutationObserver(() => {
    this.#read();
  });

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#observer.observe(this.host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const text = this.host.querySelector(DATA_SCRIPT)?.textContent ?? undefined;
    const hasMarkup = this.host.querySelector(MARKUP) !== null;
    if (text === this.text && hasMarkup === this.hasMarkup) return;
    this.text = text;
    this.hasMarkup = hasMarkup;
    this.host.requestUpdate();
  }
}
