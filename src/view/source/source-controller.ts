import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Problem } from '../../core/problem.js';
import { sourceMessages } from '../../i18n/source-words.js';
import { linedProblems } from '../../input/lined-problems.js';
import { languageOf } from '../../input/page/around.js';
import { readGiven } from '../../input/read-given.js';
import { readText } from '../../input/read-text.js';
import type { Reading } from '../../input/reading.js';
import { localeOf } from '../page-locale.js';
import type { PartActions } from '../parts.js';
import { fetchText, sourceAddress, type Fetched } from './fetch-text.js';
import { idAfter, listChanges } from './list-changes.js';
import { MarkupWatch } from './markup-watch.js';
import { problemsTemplate } from './problems-template.js';
import { RefreshTimer } from './refresh-timer.js';
import { sourceTemplate, type LoadProgress } from './source-template.js';
import { whyNone } from './why-none.js';

export interface SourceHost extends LitElement {
  readonly src: string | undefined;
  readonly htmlFor: string | undefined;
  selected: string | null;
}

const MOST_BYTES = 20_000_000;
/** What is here by then is not told of, ms. */
const TELL_MS = 100;

/** Where a list comes from: what is handed over, an address, or a part of the page in one of its states. */
type Origin =
  | { readonly kind: 'value'; readonly key: unknown }
  | { readonly kind: 'src'; readonly key: string }
  | { readonly kind: 'markup'; readonly key: string; readonly root: Element | null };

/** Reads the list from wherever the page has it, and follows it there. New work ends what is still running. */
export class Source implements ReactiveController {
  /** Until what is asked for has been read. */
  busy: Promise<void> | undefined;
  /** Why nothing could be fetched; null while all is well. */
  failure: Problem | null = null;

  #origin: Origin | undefined;
  #reading: Reading | undefined;
  #progress: LoadProgress | null = null;
  #work = new AbortController();
  readonly #markup: MarkupWatch;
  readonly #refresh: RefreshTimer;

  constructor(
    private readonly host: SourceHost,
    private readonly actions: Pick<PartActions, 'announce' | 'focus' | 'shown'>,
  ) {
    this.#markup = new MarkupWatch(host);
    this.#refresh = new RefreshTimer(host, () => {
      this.#load(true);
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  /** By which the timeline's words are known. */
  get #locale(): string {
    return this.actions.shown().model?.wording.locale ?? localeOf(this.host);
  }

  hostDisconnected(): void {
    // What was not ready is begun anew when the timeline comes back.
    if (this.busy) this.#origin = undefined;
    this.#work.abort();
    this.#markup.stop();
    this.#refresh.stop();
  }

  /** What has been read of `input`, or else of what the attributes name; what was there before, until that is ready. */
  reading(input: unknown): Reading | undefined {
    const origin = this.#originOf(input);
    const isSame = origin.kind === this.#origin?.kind && origin.key === this.#origin.key;
    this.#refresh.schedule(origin.kind === 'src' && !this.busy ? this.#number('refresh') : undefined);
    if (isSame) return this.#reading;
    this.#origin = origin;
    this.#work.abort();
    this.#fail(null);
    this.#progress = null;
    this.busy = undefined;
    this.#begin(origin);
    return this.#reading;
  }

  #begin(origin: Origin): void {
    if (origin.kind === 'src') this.#load(false);
    else if (origin.kind === 'markup')
      this.#run(async () => this.#unlessSame(await this.#readMarkup(origin.root)), { isFetched: false });
    else this.#take(origin.key);
  }

  /** What is handed over is read at once, where that can be. */
  #take(given: unknown): void {
    try {
      const reading = readGiven(given, languageOf(this.host));
      if (reading instanceof Promise) this.#run(() => reading, { isFetched: false });
      else this.#reading = reading;
    } catch (error) {
      this.#reading = { problems: [unreadable(error)] };
    }
  }

  #originOf(input: unknown): Origin {
    const { src, htmlFor } = this.host;
    if (input !== undefined && input !== null) return { kind: 'value', key: input };
    if (src) return { kind: 'src', key: src };
    const root = this.#markup.find(htmlFor);
    return { kind: 'markup', key: `${htmlFor ?? ''} ${this.#markup.version}`, root };
  }

  #number(attribute: string): number {
    return Number(this.host.getAttribute(attribute));
  }

  async #readMarkup(root: Element | null): Promise<Reading> {
    const { htmlFor } = this.host;
    const nothing = (message: string): Reading => ({
      value: [],
      problems: htmlFor ? [{ field: 'for', value: htmlFor, message, severity: 'warning' }] : [],
    });
    if (!root) return nothing(`There is no element with the id “${htmlFor ?? ''}”, which “for” names.`);
    const { readMarkup } = await import('../../input/page/read-markup.js');
    return readMarkup(root) ?? nothing('What “for” names holds no list, table or “pre” with events.');
  }

  /** Much of what changes in a page changes nothing in the list: that is the same one then, and no news to anybody. */
  #unlessSame(reading: Reading): Reading {
    const before = this.#reading;
    return before && JSON.stringify(before) === JSON.stringify(reading) ? before : reading;
  }

  /**
   * It fails where its reader cannot be fetched or, of what is fetched itself, where there is no event in it. `kept` is what
   * goes on being shown then.
   */
  #run(
    read: (signal: AbortSignal) => Promise<Reading>,
    { isFetched, kept }: { readonly isFetched: boolean; readonly kept?: Reading | undefined },
  ): void {
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    const busy = read(signal)
      .then(
        (reading) => ({ reading, problem: isFetched ? whyNone(reading) : undefined }),
        (error: unknown) => {
          const problem = unreadable(error);
          return { reading: { problems: [problem] }, problem };
        },
      )
      .then(({ reading, problem }) => {
        if (signal.aborted) return;
        if (!kept) this.#fail(problem ?? null);
        if (this.failure) addEventListener('online', this.#retry, { once: true, signal });
        const renewed = kept && (problem ? withWarning(kept, problem) : this.#renewed(kept, reading));
        this.#reading = renewed ?? reading;
        this.#progress = null;
        this.busy = undefined;
        this.host.requestUpdate();
      });
    this.busy = busy;
  }

  /** `isAgain`: what is shown stays until there is something else, also where that fails. */
  #load(isAgain: boolean): void {
    const { src = '' } = this.host;
    const before = this.#reading;
    const read = async (signal: AbortSignal): Promise<Reading> => {
      const url = sourceAddress(src, this.host.ownerDocument.baseURI);
      const fetched =
        typeof url === 'string' ? ({ ok: false, message: url } as const) : await this.#fetch(url, signal, isAgain);
      if (!fetched.ok) return { problems: [{ field: 'src', value: src, message: fetched.message, severity: 'error' }] };
      const reading = await readText(fetched.text, { ...fetched, locale: languageOf(this.host) });
      return { ...reading, problems: [...fetched.problems, ...reading.problems] };
    };
    this.#run(read, { isFetched: true, kept: isAgain && before?.value !== undefined ? before : undefined });
  }

  /** Tells how far it is, also of a server that has not said a word yet: on a bad connection that is most of the wait. */
  async #fetch(url: URL, signal: AbortSignal, isAgain: boolean): Promise<Fetched> {
    const maxBytes = this.#number('max-bytes');
    let progress: LoadProgress = { loaded: 0, total: null };
    const tell = (): void => {
      if (signal.aborted) return;
      this.#progress = progress;
      this.host.requestUpdate();
    };
    const timer = isAgain ? undefined : setTimeout(tell, TELL_MS);
    try {
      return await fetchText(url, {
        maxBytes: maxBytes > 0 ? maxBytes : MOST_BYTES,
        signal,
        isAgain,
        locale: languageOf(this.host),
        progress: (loaded, total) => {
          progress = { loaded, total };
          if (this.#progress) tell();
        },
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /** What went wrong is also said, to whoever looks elsewhere, once there are words for it. */
  #fail(problem: Problem | null): void {
    // Where it is still to be read, nobody should come upon it later.
    if (this.failure) this.actions.announce('');
    this.failure = problem;
    if (!problem) return;
    void this.host.updateComplete.then(() => {
      if (this.failure === problem) this.actions.announce(sourceMessages(this.#locale).failed);
    });
  }

  /** What was shown goes on being shown where nothing has changed. */
  #renewed(before: Reading, after: Reading): Reading {
    const changes = listChanges(before, after);
    const isSame = changes.added + changes.changed + changes.removed === 0;
    if (!isSame) {
      this.actions.announce(sourceMessages(this.#locale).refreshed(changes));
      this.#follow(before, after);
    }
    return isSame && after.problems.length === before.problems.length ? before : after;
  }

  /** What is open, and what has the focus, is the same event afterwards. */
  #follow(before: Reading, after: Reading): void {
    const { host, actions } = this;
    if (host.selected !== null) host.selected = idAfter(host.selected, before, after);
    const focused = actions.focus.wanted;
    const next = focused && idAfter(focused, before, after);
    if (next && next !== focused)
      void host.updateComplete.then(() => {
        actions.focus.focus(next);
      });
  }

  /** Problems with the line of their record, where the text has lines. */
  lined(problems: readonly Problem[]): readonly Problem[] {
    return linedProblems(problems, this.#reading?.lines ?? []);
  }

  /** What is wrong, for whoever writes the list. */
  readonly told = problemsTemplate;

  /** How far loading is, or why it failed. */
  template(): TemplateResult | undefined {
    return sourceTemplate(this.#progress, this.failure, this.#locale, this.#retry);
  }

  readonly #retry = (): void => {
    this.#progress = { loaded: 0, total: null };
    this.actions.announce(''); // what fails in the same way is said again
    if (this.#origin) this.#begin(this.#origin);
    void this.busy?.then(() => this.#leaveRetry());
    this.host.requestUpdate();
  };

  /** The button goes once it has done its work: the focus, if it has it, goes on to the events, or to what tells of none. */
  async #leaveRetry(): Promise<void> {
    const { host, failure } = this;
    const isFocused = host.shadowRoot?.activeElement?.matches('[part~=retry]');
    if (!isFocused || failure) return;
    await host.updateComplete;
    const next = host.shadowRoot?.querySelector<HTMLElement>('.event[tabindex="0"], .empty');
    if (next?.matches('.empty')) next.tabIndex = -1;
    next?.focus();
  }
}

/** A warning, since the events are there all the same; what fails in the same way every minute is told once. */
function withWarning(reading: Reading, problem: Problem): Reading {
  const { problems } = reading;
  const isTold = problems.some(({ field, message }) => field === problem.field && message === problem.message);
  return isTold ? reading : { ...reading, problems: [...problems, { ...problem, severity: 'warning' }] };
}

function unreadable(error: unknown): Problem {
  const message = `The events could not be read: ${error instanceof Error ? error.message : String(error)}.`;
  return { message, severity: 'error' };
}
