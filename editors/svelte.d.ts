// Written from custom-elements.json by "npm run editors".

import type { HTMLAttributes } from 'svelte/elements';
import type { DiploTimelineElement } from '../dist/npm/element.js';
import type { DiploTimelineAttributes, DiploTimelineListeners } from './attributes.js';

export * from '../dist/npm/diplo-timeline.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'diplo-timeline': DiploTimelineAttributes &
      DiploTimelineListeners &
      Omit<HTMLAttributes<DiploTimelineElement>, keyof DiploTimelineAttributes>;
  }
}
