/** A pointer that rests where it pressed: what comes to lie under it meanwhile was not pointed at. */
export class RestingPointer {
  #abort: AbortController | undefined;

  /** It has not moved since. */
  get isResting(): boolean {
    return this.#abort !== undefined;
  }

  /** From a press on; `moved` is told once, of the first real movement. A press by keys leaves no pointer there. */
  restAt(press: MouseEvent, moved: (target: EventTarget | null) => void): void {
    this.end();
    const { view } = press;
    if (press.detail === 0 || !view) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    view.addEventListener(
      'pointermove',
      (event) => {
        if (event.screenX === press.screenX && event.screenY === press.screenY) return;
        this.end();
        moved(event.composedPath()[0] ?? null);
      },
      { signal },
    );
    // What the keys lead to is meant.
    const end = (): void => {
      this.end();
    };
    view.addEventListener('keydown', end, { signal, capture: true });
  }

  end(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }
}
