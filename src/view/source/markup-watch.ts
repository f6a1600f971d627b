import type { LitElement } from 'lit';

/** Follows the part of the page that holds the list: the element with an id, or else the children of the timeline. */
export class MarkupWatch {
  /** Counts what changed in it. */
  version = 0;
  #root: Element | null = null;
  #watched: Node | undefined;

  readonly #observer = new MutationObserver(() => {
    this.version += 1;
    this.host.requestUpdate();
  });

  constructor(private readonly host: LitElement) {}

  /** The element that holds the list; null where there is none with this id, or not yet. */
  find(id: string | undefined): Element | null {
    const scope = this.host.getRootNode();
    const isTree = scope instanceof Document || scope instanceof DocumentFragment;
    const root = id === undefined ? this.host : isTree ? scope.getElementById(id) : null;
    // Until it is there, all of the page is watched for it.
    const watched = root ?? scope;
    if (watched !== this.#watched) {
      this.stop();
      this.#watched = watched;
      this.#observer.observe(watched, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: root !== null,
      });
    }
    if (root !== this.#root) this.version += 1;
    this.#root = root;
    return root;
  }

  /** What changes from now on is not heard of: whatever is found next counts as new. */
  stop(): void {
    this.#observer.disconnect();
    this.#watched = undefined;
    this.#root = null;
  }
}
