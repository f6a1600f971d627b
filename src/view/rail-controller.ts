import type { LitElement, ReactiveController } from 'lit';

/**
 * Measures how tall each row of the vertical layout has become, since its mark is as tall as its words. The rails do not
 * depend on the marks, so one more update settles it, before anything is painted.
 */
export class RailController implements ReactiveController {
  /** By event id, px. */
  heights: ReadonlyMap<string, number> = new Map();

  #observed: Element | null = null;
  readonly #observer = new ResizeObserver(() => {
    this.#measure();
  });

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = null;
  }

  hostUpdated(): void {
    const rows = this.host.renderRoot.querySelector('.rows');
    if (rows !== this.#observed) {
      this.#observer.disconnect();
      if (rows) this.#observer.observe(rows);
      this.#observed = rows;
    }
    this.#measure();
  }

  #measure(): void {
    const rails = this.host.renderRoot.querySelectorAll<HTMLElement>('.rail');
    const heights = new Map([...rails].map((rail) => [rail.dataset.id ?? '', rail.clientHeight]));
    if ([...heights].every(([id, height]) => height === 0 || this.heights.get(id) === height)) return;
    this.heights = heights;
    this.host.requestUpdate();
  }
}
