import type { EventList } from '../core/event-list.js';
import type { TimelineEvent } from '../core/event.js';
import type { TimelineLayout } from '../core/timeline-layout.js';
import type { DetailsController } from './details-controller.js';
import type { Explorer } from './explore/explorer.js';
import type { Extras } from './extras/extras-controller.js';
import type { FocusController } from './focus-controller.js';
import type { SizeController } from './size-controller.js';
import type { Source } from './source/source-controller.js';
import type { DiploTimelineElement } from './timeline-element.js';
import type { TimelineModel } from './timeline-model.js';
import type { Zone } from './zone.js';

/** What few pages need: each part is a module of its own, fetched when it is met. */
export interface Parts {
  readonly source?: Source;
  readonly history?: ReturnType<(typeof import('./history.js'))['create']>;
  readonly zone?: Zone;
  readonly extras?: Extras;
  readonly explore?: Explorer;
}

export type PartName = keyof Parts;

/** What the timeline does for its parts. */
export interface PartActions {
  /** Shows a list that has been read. */
  readonly take: (list: EventList) => void;
  /** Says something in the status line. */
  readonly announce: (words: string) => void;
  /** Opens an event's details, or closes them. */
  readonly select: (event: TimelineEvent | null) => void;
  /** The list as it was read, and what is shown of it, undefined before anything is. */
  readonly shown: () => {
    readonly list: EventList;
    readonly model: TimelineModel | undefined;
    readonly explore: Explorer | undefined;
  };
  readonly focus: FocusController;
  readonly details: DetailsController;
  readonly size: SizeController;
}

/** A horizontal picture, and the clusters over it. */
export interface Drawn {
  readonly layout: TimelineLayout;
  readonly over: unknown;
}

interface PartModule {
  readonly styles: string;
  readonly create: (timeline: DiploTimelineElement, actions: PartActions) => unknown;
}

export const PARTS: Readonly<Record<PartName, () => Promise<PartModule>>> = {
  source: () => import('./source/source.js'),
  history: () => import('./history.js'),
  zone: () => import('./zone.js'),
  extras: () => import('./extras/extras.js'),
  explore: () => import('./explore/explore.js'),
};
