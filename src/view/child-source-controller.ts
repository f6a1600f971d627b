import type { LitElement, ReactiveController } from 'lit';

const DATA_SCRIPT = ':scope > script[type="application/json"]';

/** Follows the text of a child `<script type="application/json">`, also while the page is still being parsed. */
export class ChildSourceController implements ReactiveController {
  /** Undefined while there is no such child. */
  text: string | undefined;

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
    const text = this.host.querySelector(DATA_SCRIPT)?.textContent;
    if (text === this.text) return;
    this.text = text ?? undefined;
    this.host.requestUpdate();
  }
}
