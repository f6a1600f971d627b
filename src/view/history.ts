/**
 * What only a timeline with revisions, or with the control that steps through them, needs; fetched when one is met.
 */
import type { TemplateResult } from 'lit';
import { asRevised } from '../core/as-revised.js';
import { readRevisedEvent } from '../core/revisions.js';
import { changeWords } from '../i18n/change-words.js';
import { changesTemplate, changeTemplate } from './changes-template.js';
import { historyTemplate } from './history-template.js';
import { knownWords } from './known-words.js';
import type { PartActions } from './parts.js';
import type { DiploTimelineElement } from './timeline-element.js';
import type { TimelineModel } from './timeline-model.js';

export { history as styles } from '../styles/history.js';

/** Reads revisions, and tells what they changed. */
export const history = { asRevised, readRevisedEvent, changeWords, changeTemplate, changesTemplate };

export const create = (
  timeline: DiploTimelineElement,
  { shown, announce }: Pick<PartActions, 'shown' | 'announce'>,
) => ({
  ...history,
  control: (model: TimelineModel): TemplateResult | undefined =>
    historyTemplate(model, (day) => {
      timeline.asOf = day;
      void timeline.updateComplete.then(() => {
        announce(knownWords(shown()));
      });
    }),
});
