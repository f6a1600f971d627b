/**
 * What only a timeline with revisions, or with the control that steps through them, needs; fetched when one is met.
 */
export { asRevised } from '../core/as-revised.js';
export { readRevisedEvent } from '../core/revisions.js';
export { changeWords } from '../i18n/change-words.js';
export { changesTemplate } from './changes-template.js';
export { historyTemplate } from './history-template.js';
export { knownWords } from './known-words.js';
export { history as historyStyles } from '../styles/history.js';
