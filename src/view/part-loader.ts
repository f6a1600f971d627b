import type { Problem } from '../core/problem.js';
import { styles } from '../styles/styles.js';
import { adoptStyles } from './adopt-styles.js';
import { PARTS, type PartActions, type PartName, type Parts } from './parts.js';
import type { DiploTimelineElement } from './timeline-element.js';

export interface PartLoaderOptions {
  readonly actions: PartActions;
  /** Whether the timeline needs each part, as it is now. */
  readonly needs: () => Readonly<Record<PartName, unknown>>;
  /** Something could not be fetched: the timeline does without. Or it may be there now: it is asked for again. */
  readonly changed: () => void;
}

/** Fetches what few timelines need, each part once, and adds its style sheet. What cannot be fetched is a problem, until there is a connection again. */
export class PartLoader {
  /** What is here. */
  readonly parts: Parts = {};
  readonly #wanted = new Set<PartName>();
  /** What could not be fetched: a locale, for its words, or a part. */
  readonly #missing = new Set<string>();
  #styles = styles;

  constructor(
    private readonly host: DiploTimelineElement,
    private readonly options: PartLoaderOptions,
  ) {}

  get problems(): readonly Problem[] {
    return [...this.#missing].map(missingPart);
  }

  isMissing(name: string): boolean {
    return this.#missing.has(name);
  }

  /** It is fetched before the next update. */
  want(name: PartName): void {
    this.#wanted.add(name);
  }

  /** What is needed, and neither here nor missing. */
  get lacking(): readonly PartName[] {
    const needs = this.options.needs();
    return (Object.keys(needs) as readonly PartName[]).filter(
      (name) => (this.#wanted.has(name) || needs[name]) && !this.parts[name] && !this.isMissing(name),
    );
  }

  /** Fetches what is lacking, all at once; false where nothing is. */
  async fetchLacking(): Promise<boolean> {
    const { lacking } = this;
    await Promise.all(lacking.map((name) => this.fetch(name, () => this.#take(name))));
    return lacking.length > 0;
  }

  /** What `load` gives; nothing where that has failed once. */
  async fetch<Loaded>(name: string, load: () => Promise<Loaded> | undefined): Promise<Loaded | undefined> {
    try {
      return this.isMissing(name) ? undefined : await load();
    } catch {
      this.#missing.add(name);
      this.options.changed();
      const again = (): void => {
        if (this.#missing.delete(name)) this.options.changed();
      };
      addEventListener('online', again, { once: true });
      return undefined;
    }
  }

  async #take(name: PartName): Promise<void> {
    const { styles: more, create } = await PARTS[name]();
    this.#styles = [...this.#styles, more];
    this.adoptStyles();
    Object.assign(this.parts, { [name]: create(this.host, this.options.actions) });
  }

  /** A style sheet belongs to one document: in another one, the shadow root needs its own. */
  adoptStyles(): void {
    adoptStyles(this.host, this.#styles);
  }

  /** A part, once it has been fetched; rejects where that fails, which may be otherwise the next time. */
  async with<Name extends PartName>(name: Name): Promise<NonNullable<Parts[Name]>> {
    this.#missing.delete(name);
    this.want(name);
    if (!this.parts[name]) this.host.requestUpdate();
    await this.host.updateComplete;
    const part = this.parts[name];
    if (!part) throw new Error(missingPart(name).message);
    return part;
  }

  /** Fetches what may be needed soon; nothing waits for it. */
  prefetch(name: PartName): void {
    if (!this.parts[name])
      void PARTS[name]()
        .then(() => this.with(name))
        .catch(() => undefined);
  }
}

function missingPart(name: string): Problem {
  const message = `The part “${name}” could not be fetched: its file must lie beside the timeline's own.`;
  return { field: name, message, severity: 'warning' };
}
