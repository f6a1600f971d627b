const MINUTE_MS = 60_000;
/** HTML has timers count to the largest signed 32-bit number; a longer one fires at once. */
const MOST_MS = 2 ** 31 - 1;

/** Does something again every so many minutes while the page is looked at; what fell due meanwhile, on coming back. */
export class RefreshTimer {
  #minutes: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;

  /** The document whose visibility counts: the host may go to another one. */
  #page: Document | undefined;

  constructor(
    private readonly host: { readonly ownerDocument: Document },
    private readonly act: () => void,
  ) {}

  /** `minutes`: at least 1; undefined, or less, for never. */
  schedule(minutes: number | undefined): void {
    const wanted = minutes !== undefined && minutes >= 1 ? minutes : undefined;
    if (wanted === this.#minutes) return;
    this.stop();
    if (wanted === undefined) return;
    this.#minutes = wanted;
    this.#page = this.host.ownerDocument;
    this.#page.addEventListener('visibilitychange', this.#look);
    this.#timer = setTimeout(
      () => {
        this.#isDue = true;
        this.#look();
      },
      Math.min(wanted * MINUTE_MS, MOST_MS),
    );
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#page?.removeEventListener('visibilitychange', this.#look);
    this.#minutes = undefined;
    this.#isDue = false;
  }

  readonly #look = (): void => {
    if (!this.#isDue || this.#page?.visibilityState !== 'visible') return;
    this.stop();
    this.act();
  };
}
