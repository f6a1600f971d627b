/** Defines `<diplo-timeline>`. Loading it twice, or beside another version, leaves the first definition in place. */
import { DiploTimelineElement } from './view/timeline-element.js';

export * from './element.js';
export type * from './index.js';

if (!customElements.get('diplo-timeline')) customElements.define('diplo-timeline', DiploTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'diplo-timeline': DiploTimelineElement;
  }
}
