import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../core/event.js';
import { drawTimeline } from '../drawing/draw-timeline.js';
import { eventWords } from '../i18n/event-words.js';
import { loadMessages } from '../i18n/load-messages.js';
import { summaryWords } from '../i18n/summary-words.js';
import { escapeHtml } from '../output/escape-html.js';
import { toJson } from '../output/json.js';
import { revisedRecord } from '../output/revised-record.js';
import { change } from '../styles/change.js';
import { lightColors } from '../styles/light-colors.js';
import { styles } from '../styles/styles.js';
import { tokens } from '../styles/tokens.js';
import { emptyWords } from '../view/empty-words.js';
import type { EventViewOptions } from '../view/event-button.js';
import { headingTemplate, legendTemplate, summaryTemplate, tableTemplate } from '../view/frame-templates.js';
import { rowsTemplate } from '../view/rows-template.js';
import { asOfLine } from '../view/time-lines.js';
import { neutralTone, sharedYear, type TimelineModel } from '../view/timeline-model.js';
import { renderToString } from './render-to-string.js';
import { servedList, type ServedList } from './served-list.js';
import { SERVED_EM, servedLayout, servedModel, type ServedSettings } from './served-model.js';

export interface RenderOptions extends ServedSettings {
  /** The element's own, for links to its events. */
  readonly id?: string | undefined;
  readonly headingLevel?: number | undefined;
  /** Whose clocks the element tells moments by; what is served tells them by those of each place. */
  readonly timeZone?: string | undefined;
}

/** The picture is drawn for so many events; longer lists are served in words, and drawn by the element. */
const MOST_DRAWN = 200;

/**
 * The two layouts by the element's own width, as the element chooses between them. The other one is there, out of sight:
 * what is not displayed lends no patterns to what is, and those that it lends must not be hidden with it.
 */
const AWAY = '{ position: absolute; width: 0; height: 0; overflow: hidden; visibility: hidden }';
const SERVED_STYLES = `
  section { container-type: inline-size }
  .picture { max-width: 100% }
  .hatch { visibility: visible }
  noscript li + li { margin-block-start: 0.25em }
  @container (width < 30rem) { .wide ${AWAY} }
  @container (width >= 30rem) { .upright ${AWAY} .summary-line .wide { display: contents } }
  @supports not (color: light-dark(red, red)) { ${lightColors(tokens)} }
`;

/** Asks for the element's width where a place is as wide as its content: the section, a container, says nothing of it. */
const RULER = '<div class="ruler"></div>';

/**
 * A list as `<diplo-timeline>` with declarative shadow DOM: picture and words can be read before any script has come, and
 * without. The element then takes their place. What is given is what the element takes as its events.
 */
export async function renderTimeline(given: unknown, options: RenderOptions): Promise<string> {
  return renderServed(await servedList(given, options.locale), options);
}

/** The same of a list that has been read. */
export async function renderServed(served: ServedList, options: RenderOptions): Promise<string> {
  const { list } = served;
  const { locale, id, heading, headingLevel = 2, asOf, start, end, lanes, timeZone } = options;
  await loadMessages(locale);
  const model = servedModel(list, options);
  const template = sectionTemplate(model, { ...options, heading: heading ?? list.heading, headingLevel });
  const attributes = Object.entries({
    id,
    lang: locale,
    heading,
    'heading-level': headingLevel === 2 ? undefined : String(headingLevel),
    'as-of': asOf,
    start,
    end,
    lanes,
    'time-zone': timeZone,
  }).flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escapeHtml(value)}"`));
  const json = jsonOf(served).replaceAll('<', '\\u003c');
  const content = (await renderToString(template)).replace('<hr />', () => eventsInWords(model));
  const style = [...styles, change, SERVED_STYLES].join('').replace(/\/\*[^]*?\*\/|\s+/gu, ' ');
  return `<diplo-timeline${attributes.join('')}><template shadowrootmode="open"><style>${style}</style>${content}${RULER}</template><script type="application/json">${json}</script></diplo-timeline>`;
}

/** What cannot be written as it was given, nested too deeply or in a circle, is handed on as it was read. */
function jsonOf({ list, data }: ServedList): string {
  try {
    return JSON.stringify(data);
  } catch {
    return toJson({ ...list, asOf: list.ownAsOf }, revisedRecord);
  }
}

function sectionTemplate(
  model: TimelineModel,
  options: RenderOptions & { readonly headingLevel: number },
): TemplateResult {
  const { events, digest, wording } = model;
  const isNeutral = neutralTone(model);
  const isEmpty = digest.count === 0;
  const isDrawn = !isEmpty && events.length <= MOST_DRAWN;
  const { heading } = options;
  return html`<section
    lang=${wording.writtenIn ? 'en' : nothing}
    aria-labelledby=${heading ? 'heading' : nothing}
    aria-label=${heading ? nothing : wording.messages.timeline}
  >
    <header>
      ${heading ? headingTemplate(heading, options.headingLevel, wording) : nothing}
      <div class="summary-line">
        ${summaryTemplate(model, summaryWords(digest, model.asOf, wording.locale))}
        <div class="wide">${legendTemplate(model, isNeutral)}</div>
      </div>
    </header>
    ${isEmpty ? html`<div class="empty">${emptyWords(model)}</div>` : nothing}
    ${isDrawn ? pictureTemplate(model, options) : nothing}
    ${isDrawn ? html`<div class="upright">${rowsTemplate({ ...viewOptions(model, options.headingLevel), isNeutral, railWidth: SERVED_EM, railHeights: new Map(), periods: model.periods, year: sharedYear(digest), asOf: asOfLine(model) })}</div>` : nothing}
    <hr />
    <div class="foot">${tableTemplate(model, events)}</div>
  </section>`;
}

function pictureTemplate(model: TimelineModel, options: RenderOptions): TemplateResult {
  const layout = servedLayout(model, options);
  const { width, height } = layout;
  return html`<div class="wide">
    <svg
      class="picture"
      aria-hidden="true"
      width=${width}
      height=${height}
      preserveAspectRatio="xMinYMin"
      lang=${model.wording.writtenIn ?? nothing}
      viewBox=${`0 0 ${width} ${height}`}
    >
      ${drawTimeline(layout)}
    </svg>
  </div>`;
}

/** The events for whoever has no script, in the place of the template's rule, since Lit renders nothing into a noscript. */
function eventsInWords(model: TimelineModel): string {
  return `<noscript><ol>${model.events.map((event) => `<li>${escapeHtml(nameOf(event, model))}</li>`).join('')}</ol></noscript>`;
}

/** Nothing can be pressed before the element is there. */
function viewOptions(model: TimelineModel, headingLevel: number): EventViewOptions {
  const { events, digest, wording } = model;
  const nothingYet = (): void => undefined;
  return {
    ...{ events, wording, count: digest.count, selected: null, preview: null, tabStop: undefined, extras: undefined },
    find: () => undefined,
    nameOf: (event) => nameOf(event, model),
    headingLevel: headingLevel + 1,
    ...{ press: nothingYet, close: nothingYet, enter: nothingYet, leave: nothingYet },
  };
}

function nameOf(event: TimelineEvent, { wording, periods }: TimelineModel): string {
  return eventWords(event, { ...wording, periods, changeWords: wording.history?.changeWords });
}
