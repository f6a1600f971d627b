import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../../core/event.js';
import { drawTimeline } from '../../drawing/draw-timeline.js';
import { statusWords } from '../../i18n/status-words.js';
import { detailsTemplate } from '../details-template.js';
import { tableTemplate } from '../frame-templates.js';
import type { SizeController } from '../size-controller.js';
import { capitalized } from '../../i18n/capitalized.js';
import type { TimelineModel } from '../timeline-model.js';
import { distanceAndClocks } from './distance-and-clocks.js';
import { strips } from './strips.js';
import { written } from '../written.js';

/** The pictures, and after them the details of each event. */
export function paperTemplate(
  model: TimelineModel,
  size: Pick<SizeController, 'width' | 'font' | 'measure'>,
): TemplateResult {
  return html`${strips(model, size).map(
      (layout) =>
        html`<svg
          class="picture strip"
          aria-hidden="true"
          lang=${model.wording.writtenIn ?? nothing}
          viewBox=${`0 0 ${layout.width} ${layout.height}`}
          preserveAspectRatio="xMinYMin"
        >
          ${svg`${drawTimeline(layout)}`}
        </svg>`,
    )}
    <ol class="appendix" role="list">
      ${model.events.map((event) => itemTemplate(event, model))}
    </ol>`;
}

/** Of a long list, the table; `part`: which part of the list that is, where it is not all of it. */
export function longPaperTemplate(
  model: TimelineModel,
  events: readonly TimelineEvent[],
  part: string | undefined,
): unknown {
  const told = part && html`<p>${part}</p>`;
  return tableTemplate(model, events, [told, told]);
}

function itemTemplate(event: TimelineEvent, { events, wording }: TimelineModel): TemplateResult {
  const status = statusWords(event, wording.asOf, wording.locale);
  const nothingYet = (): undefined => undefined;
  return html`<li>
    <p><b>${written(event.name, wording)}</b>${status ? html` · ${capitalized(status, wording.locale)}` : nothing}</p>
    ${detailsTemplate({
      ...{ event, wording, isCard: false, isPinned: false },
      extras: { ...distanceAndClocks, picture: nothingYet, actionsOf: nothingYet },
      find: (id) => events.find((other) => other.id === id),
      ...{ onClose: nothingYet, onEnter: nothingYet, onLeave: nothingYet },
    })}
  </li>`;
}
