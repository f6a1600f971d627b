/// The page that makes timelines, as its user meets it: elements are found by their roles and names.
import { nextFrame, waitUntil } from '@open-wc/testing';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';

export const KEPT = 'diplo-timeline-create';

type FrameWindow = Window & typeof globalThis;

export class Maker {
  readonly frame = document.createElement('iframe');

  /** Opens the page anew, with what this browser has kept. */
  async open(width = 1200): Promise<void> {
    this.frame.width = String(width);
    this.frame.height = '900';
    this.frame.src = new URL('../../demo/create.html', import.meta.url).href;
    document.body.append(this.frame);
    await new Promise((resolve) => {
      this.frame.addEventListener('load', resolve, { once: true });
    });
    await waitUntil(
      () => this.rows.length > 0 && this.page.querySelector('diplo-timeline')?.shadowRoot?.firstElementChild,
      'The page does not come up: "npm run build:files" makes what it loads',
      { timeout: 4000 },
    );
  }

  /** Opens the page as it is for somebody who has never been there. */
  async openAfresh(width?: number): Promise<void> {
    localStorage.removeItem(KEPT);
    await this.open(width);
    // Another test may keep its own place for a snippet meanwhile.
    this.choose('#target', 'html');
  }

  close(): void {
    this.frame.remove();
    localStorage.removeItem(KEPT);
    localStorage.removeItem(`${KEPT}-target`);
  }

  get window(): FrameWindow {
    return this.frame.contentWindow as FrameWindow;
  }

  get page(): Document {
    return this.window.document;
  }

  get rows(): HTMLElement[] {
    return [...this.page.querySelectorAll<HTMLElement>('tbody')];
  }

  get timeline(): DiploTimelineElement {
    return this.find<DiploTimelineElement>('diplo-timeline');
  }

  get focused(): string {
    const active = this.page.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent.trim() ?? '';
  }

  get said(): string {
    return this.statuses
      .map(({ textContent }) => textContent.trim())
      .filter(Boolean)
      .join(' ');
  }

  /** What stands beside a button is said there. */
  get statuses(): HTMLElement[] {
    return [...this.page.querySelectorAll<HTMLElement>('[role=status]')];
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
  find<T extends Element = HTMLElement>(selector: string): T {
    const found = this.page.querySelector<T>(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  }

  button(name: string): HTMLButtonElement {
    const found = [...this.page.querySelectorAll('button')].find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name,
    );
    if (!found) throw new Error(`The page has no button “${name}”`);
    return found;
  }

  field(name: string): HTMLInputElement {
    return this.find<HTMLInputElement>(`[aria-label="${name}"]`);
  }

  /** What the fields of one column hold, from the first row to the last. */
  column(name: string): string[] {
    return this.rows.map((_, i) => this.field(`${name}, event ${i + 1}`).value);
  }

  type(name: string, text: string): void {
    const field = this.field(name);
    field.focus();
    field.value = text;
    field.dispatchEvent(new this.window.Event('input', { bubbles: true }));
  }

  choose(selector: string, value: string): void {
    const select = this.find<HTMLSelectElement>(selector);
    select.value = value;
    for (const name of ['input', 'change']) select.dispatchEvent(new this.window.Event(name, { bubbles: true }));
  }

  get snippet(): string {
    return this.find<HTMLTextAreaElement>('#snippet').value;
  }

  /** Pastes a text as the browser would, and waits until the page has said what it made of it. */
  async paste(text: string): Promise<void> {
    const clipboardData = new this.window.DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new this.window.ClipboardEvent('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'clipboardData', { value: clipboardData }); // Firefox lets no script fill it
    await this.saying(() => this.find('#pasted').dispatchEvent(event));
  }

  /** Drops a file, and waits as `paste` does. */
  async drop(content: BlobPart, name: string): Promise<void> {
    const dataTransfer = new this.window.DataTransfer();
    dataTransfer.items.add(new this.window.File([content], name));
    const event = new this.window.DragEvent('drop', { dataTransfer, bubbles: true });
    await this.saying(() => this.find('#paste').dispatchEvent(event));
  }

  async saying(act: () => void): Promise<void> {
    for (const status of this.statuses) status.textContent = '';
    act();
    await waitUntil(() => this.said !== '', 'The page says nothing', { timeout: 4000 });
  }

  /** Until the timeline shows what is in the table. */
  async drawn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await this.timeline.updateComplete;
    await nextFrame();
  }

  /** What the page copies goes to the test. */
  takeClipboard(writeText: (text: string) => Promise<void>): void {
    Object.defineProperty(this.window.navigator, 'clipboard', { value: { writeText }, configurable: true });
  }

  /** What the page was forbidden to do, from its first line on. */
  violations(): unknown[] {
    const observer = new this.window.ReportingObserver(() => undefined, { types: ['csp-violation'], buffered: true });
    observer.observe();
    return observer.takeRecords().map(({ body }) => body);
  }
}

interface Shown {
  readonly events: readonly { readonly name: string; readonly date?: string }[];
}

/** What a timeline shows, as it tells it itself. */
export async function shownBy(timeline: DiploTimelineElement): Promise<Shown['events']> {
  await timeline.updateComplete;
  const file = await timeline.exportAs('json');
  return (JSON.parse(await file.text()) as Shown).events;
}
