/**
 * What only a timeline with revisions, or with the control that steps through them, needs; fetched when one is met.
 */
import { asRevised } from '../core/as-revised.js';
import { readRevisedEvent } from '../core/revisions.js';
import { changeWords } from '../i18n/change-words.js';
import { changesTemplate } from './changes-template.js';
import { historyTemplate } from './history-template.js';
import { knownWords } from './known-words.js';
import type { PartActions } from './parts.js';
import type { TimelineModel } from './timeline-model.js';

export { history as styles } from '../styles/history.js';

export const create = (_timeline: unknown, { shown }: Pick<PartActions, 'shown'>) => ({
  asRevised,
  readRevisedEvent,
  changeWords,
  changesTemplate,
  historyTemplate,
  knownWords: (model: TimelineModel): string => knownWords(model, shown()),
});
