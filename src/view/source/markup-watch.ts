import type { LitElement } from 'lit';

const CONTENT = { childList: true, subtree: true, characterData: true, attributes: true };
/** By which an element with an id comes, goes, or gets another id. */
const PLACES = { childList: true, subtree: true, attributeFilter: ['id'] };

/** Follows the part of the page that holds the list: the element with an id, or else the children of the timeline. */
export class MarkupWatch {
  /** Counts what changed in it. */
  version = 0;
  #id: string | undefined;
  #root: Element | null = null;
  #watched: Node | undefined;

  readonly #content = new MutationObserver((records) => {
    if (records.every((record) => this.#isOwn(record))) return;
    this.version += 1;
    this.host.requestUpdate();
  });

  /** Of the page around it: the list may come later, or another one in its place. */
  readonly #places = new MutationObserver(() => {
    if (this.#look() !== this.#root) this.host.requestUpdate();
  });

  constructor(private readonly host: LitElement) {}

  /** The element that holds the list; null where there is none with this id, or not yet. */
  find(id: string | undefined): Element | null {
    this.#id = id;
    const root = this.#look();
    const scope = this.host.getRootNode();
    const watched = root ?? scope;
    if (watched !== this.#watched) {
      this.stop();
      this.#watched = watched;
      if (root) this.#content.observe(root, CONTENT);
      if (root !== this.host) this.#places.observe(scope, PLACES);
    }
    if (root !== this.#root) this.version += 1;
    this.#root = root;
    return root;
  }

  #look(): Element | null {
    if (this.#id === undefined) return this.host;
    const scope = this.host.getRootNode();
    return scope instanceof Document || scope instanceof DocumentFragment ? scope.getElementById(this.#id) : null;
  }

  /** What the timeline itself and the page say of it is none of the list, apart from its language. */
  #isOwn({ type, target, attributeName }: MutationRecord): boolean {
    return type === 'attributes' && target === this.host && attributeName !== 'lang';
  }

  /** What changes from now on is not heard of: whatever is found next counts as new. */
  stop(): void {
    this.#content.disconnect();
    this.#places.disconnect();
    this.#watched = undefined;
    this.#root = null;
  }
}
