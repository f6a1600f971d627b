export interface ClusterActions {
  readonly press: (id: string, press: MouseEvent) => void;
  /** Pointer or focus have come to a cluster, or to its card. */
  readonly enter: (id: string) => void;
  readonly leave: () => void;
}

/** Listens for all clusters of a chart at once: they may be hundreds, and change with every frame of a zoom. */
export class ClusterListener {
  #element: HTMLElement | null = null;
  #abort = new AbortController();

  constructor(private readonly actions: ClusterActions) {}

  /** Listens on the chart, which may be another one after an update. */
  listenOn(element: HTMLElement | null): void {
    if (element === this.#element) return;
    this.#element = element;
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const { press, enter, leave } = this.actions;
    element?.addEventListener(
      'click',
      (click) => {
        const id = clusterOf(click.target);
        if (id !== undefined) press(id, click);
      },
      { signal },
    );
    element?.addEventListener(
      'pointerover',
      ({ target, pointerType }) => {
        const id = clusterOf(target) ?? cardOf(target);
        if (id !== undefined && pointerType === 'mouse') enter(id);
      },
      { signal },
    );
    element?.addEventListener(
      'focusin',
      ({ target }) => {
        const id = clusterOf(target);
        if (id !== undefined && (target as Element).matches(':focus-visible')) enter(id);
      },
      { signal },
    );
    for (const type of ['pointerout', 'focusout'] as const) {
      element?.addEventListener(
        type,
        ({ target }) => {
          if ((clusterOf(target) ?? cardOf(target)) !== undefined) leave();
        },
        { signal },
      );
    }
  }
}

function clusterOf(target: EventTarget | null): string | undefined {
  return (target as Element).closest<HTMLElement>('.cluster')?.dataset.id;
}

function cardOf(target: EventTarget | null): string | undefined {
  return (target as Element).closest<HTMLElement>('.details[data-of]')?.dataset.of;
}
