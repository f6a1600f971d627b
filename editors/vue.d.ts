// Written from custom-elements.json by "npm run editors".

import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { DiploTimelineElement } from '../dist/npm/element.js';
import type { DiploTimelineAttributes, DiploTimelineEvents } from './attributes.js';

export * from '../dist/npm/diplo-timeline.js';

type Listeners = { [Name in keyof DiploTimelineEvents]: (event: DiploTimelineEvents[Name]) => void };

declare module 'vue' {
  interface GlobalComponents {
    'diplo-timeline': new () => DiploTimelineElement & {
      $props: DiploTimelineAttributes & Omit<HTMLAttributes, keyof DiploTimelineAttributes> & PublicProps;
      $emit: EmitFn<Listeners>;
    };
  }
}
