import type { LitElement, ReactiveController } from 'lit';

/**
 * Measures how tall each row of the vertical layout has become, since its mark is as tall as its words. The rails do not
 * depend on the marks, so one more update settles it, before anything is painted.
 */
export class RailController implements ReactiveController {
  /** By event id, px. */
  heights: ReadonlyMap<string, number> = new Map();

  #rails: ReadonlySet<HTMLElement> = new Set();
  readonly #observer = new ResizeObserver(() => {
    this.#measure();
  });

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#rails = new Set();
  }

  hostUpdated(): void {
    this.#observe();
  }

  /** Each new rail is measured before the next paint, and whenever it grows or shrinks. */
  #observe(): void {
    // By an id, since the horizontal layout has none, and is searched at each step of a pan.
    const rails = new Set(this.host.renderRoot.querySelectorAll<HTMLElement>('#rows .rail'));
    for (const rail of this.#rails) if (!rails.has(rail)) this.#observer.unobserve(rail);
    for (const rail of rails) if (!this.#rails.has(rail)) this.#observer.observe(rail);
    this.#rails = rails;
  }

  #measure(): void {
    const heights = new Map([...this.#rails].map((rail) => [rail.dataset.id ?? '', rail.clientHeight]));
    if ([...heights].every(([id, height]) => height === 0 || this.heights.get(id) === height)) return;
    this.heights = heights;
    this.host.requestUpdate();
  }
}
