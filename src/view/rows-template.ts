import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CivilMs } from '../core/civil-time.js';
import type { DateValue } from '../core/date-value.js';
import type { Period } from '../core/event-list.js';
import { startOf, type TimelineEvent } from '../core/event.js';
import { periodsOf } from '../core/periods-of.js';
import { wholeShape } from '../core/mark-shape.js';
import { drawMark, drawnStatus } from '../drawing/draw-mark.js';
import { dateWords } from '../i18n/date-words.js';
import { durationWords } from '../i18n/duration-words.js';
import { statusWords } from '../i18n/status-words.js';
import { placeWords } from '../i18n/place-words.js';
import { hatchesTemplate } from './frame-templates.js';
import { eventButton, type EventViewOptions } from './event-button.js';
import { listHeadings } from './list-headings.js';
import { written } from './written.js';
import { capitalized } from '../i18n/capitalized.js';

export interface RowsOptions extends EventViewOptions {
  /** Width of a mark on the rail, px. */
  readonly railWidth: number;
  /** Height of each event's rail, px, as last measured. */
  readonly railHeights: ReadonlyMap<string, number>;
  readonly isNeutral: (event: TimelineEvent) => boolean;
  readonly periods: readonly Period[];
  /** A moment of the year that all events share, so that it need not stand beside each; null where they share none. */
  readonly year: CivilMs | null;
  readonly asOf: { readonly time: CivilMs; readonly text: string } | null;
}

/** A row's least height, px, until it has been measured. */
const RAIL_HEIGHT = 52;

/**
 * The vertical layout, for narrow places: one event under the other, in time order and to no scale.
 *
 * ```
 *     14–16  (‾)  Expected
 *       Feb  | |  Munich Security Conference
 *    3 days  (_)  Munich, Germany
 * ```
 */
export function rowsTemplate(options: RowsOptions): TemplateResult {
  const { events, asOf } = options;
  const after = asOf ? events.findIndex((event) => !event.when || (event.when.startMin ?? asOf.time) > asOf.time) : -1;
  const asOfRow = html`<li class="as-of-row" part="as-of" aria-hidden="true"><span>${asOf?.text}</span></li>`;
  const headings = listHeadings(events.map(startOf), options);
  return html`${hatchesTemplate()}
    <ol class="rows" id="rows" role="list" part="events">
      ${events.map(
        (event, i) =>
          html`${i === after ? asOfRow : nothing}${startingPeriods(i, options).map((period) => periodRow(period, options))}${rowTemplate(event, headings[i], options)}`,
      )}
      ${asOf && after === -1 ? asOfRow : nothing}
    </ol>`;
}

/** The periods whose first event is at a position: their names stand before it. */
function startingPeriods(position: number, { events, periods }: RowsOptions): readonly Period[] {
  return periods.filter((period) => events.findIndex((event) => periodsOf(event, [period]).length > 0) === position);
}

function periodRow({ name, when }: Period, options: RowsOptions): TemplateResult {
  return html`<li class="period-row in-period" aria-hidden="true">
    ${written(name, options.wording)} <small>${columnWords(when, options)}</small>
  </li>`;
}

function columnWords(when: DateValue, { wording: { locale }, year }: RowsOptions): string {
  return dateWords(when, { locale, style: 'column', ...(year === null ? {} : { reference: year }) });
}

function rowTemplate(event: TimelineEvent, heading: unknown, options: RowsOptions): TemplateResult {
  const { wording } = options;
  const { locale } = wording;
  const status = statusWords(event, wording.asOf, locale);
  const isOff = drawnStatus(event) === 'cancelled';
  const isQuiet = options.isNeutral(event) || isOff;
  const content = html`<span aria-hidden="true">
    ${status && html`<span class=${isQuiet ? 'row-status quiet' : 'row-status'}>${capitalized(status, locale)}</span>`}
    <span class="row-name">${written(event.name, wording)}</span>
    ${[event.location && placeWords(event.location, locale), event.group].map(
      (text) => text && html`<span class="row-place">${written(text, wording)}</span>`,
    )}
    ${wording.history?.changeTemplate(event, locale)}
  </span>`;
  return html`<li
    class=${[isOff ? 'off' : '', periodsOf(event, options.periods).length > 0 ? 'in-period' : ''].join(' ').trim()}
  >
    ${heading}${dateColumn(event, options)}
    <span class="rail" data-id=${event.id}>${railMark(event, options)}</span>
    <div>${eventButton(event, options, false, content)}</div>
  </li>`;
}

/** Dates longer than this are set smaller, letters. */
const LONG_DATE = 14;

function dateColumn({ when, displayDate = '' }: TimelineEvent, options: RowsOptions): TemplateResult {
  const { locale, messages } = options.wording;
  const date = when ? columnWords(when, options) : displayDate;
  const isSomeDay = when?.kind === 'window' && when.precision === 'month' && when.start === when.end;
  const note = isSomeDay ? messages.dates.noDay : when && durationWords(when, locale);
  return html`<span class=${date.length > LONG_DATE ? 'row-date long' : 'row-date'} aria-hidden="true"
    >${date}${note && html`<small>${note}</small>`}</span
  >`;
}

function railMark(event: TimelineEvent, options: RowsOptions): TemplateResult | typeof nothing {
  if (!event.when) return nothing;
  const { railWidth: width, railHeights } = options;
  const length = railHeights.get(event.id) ?? RAIL_HEIGHT;
  const status = drawnStatus(event);
  // The arrow that leads on from what is put off has its place on the rail, too.
  const shape = wholeShape(event.when, status === 'postponed' ? length - 1.5 * width : length, width);
  const drawing = drawMark({
    shape,
    y: 0,
    height: width,
    status,
    isNeutral: options.isNeutral(event),
    key: `r${event.index}`,
  });
  return html`<svg class="picture" aria-hidden="true" width=${width} height=${length}>
    <g transform="translate(${width} 0) rotate(90)">
      ${shape.kind === 'moment' ? nothing : svg`<rect class="backdrop" x="0" y="1" width=${length} height=${width - 2} rx=${width / 2} />`}${drawing}
    </g>
  </svg>`;
}
