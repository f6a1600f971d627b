// Written from custom-elements.json by "npm run editors".

import type { ClassAttributes, HTMLAttributes } from 'react';
import type { DiploTimelineElement } from '../dist/npm/element.js';
import type { DiploTimelineAttributes, DiploTimelineListeners } from './attributes.js';

export * from '../dist/npm/diplo-timeline.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'diplo-timeline': DiploTimelineAttributes &
        DiploTimelineListeners &
        Omit<HTMLAttributes<DiploTimelineElement>, keyof DiploTimelineAttributes> &
        ClassAttributes<DiploTimelineElement>;
    }
  }
}
