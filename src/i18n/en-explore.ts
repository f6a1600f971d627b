import { counted } from './en.js';
import type { ExploreMessages } from './explore-messages.js';
import { numberFormat } from './intl-cache.js';

const number = (count: number): string => numberFormat('en', {}).format(count);

export const exploreEn: ExploreMessages = {
  controls: 'Timeline controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  earlier: 'Earlier',
  later: 'Later',
  showAll: 'Show all',
  visibleSpan: 'Time in view',
  inView: ({ span, count }) => `In view: ${span}, ${counted(count, 'event', 'events')}`,

  cluster: (count, when) => `${counted(count, 'event', 'events')}, ${when}`,
  clusterIn: (count, when, lane) => `${counted(count, 'event', 'events')}, ${when}, ${lane}`,
  zoomHere: 'Press to zoom in',
  moreLanes: (count) => counted(count, 'more lane', 'more lanes'),
  more: (count) => `and ${number(count)} more`,

  search: 'Find events',
  found: (count, total) => `${number(count)} of ${counted(total, 'event', 'events')}`,
  nothingFound: 'No event matches.',
  nextFound: 'Next match',
  previousFound: 'Previous match',

  page: ({ from, to, total }) =>
    from === to ? `${number(from)} of ${number(total)}` : `${number(from)} to ${number(to)} of ${number(total)}`,
  nextPage: 'Next events',
  previousPage: 'Previous events',

  reading: (total) => `Reading ${counted(total, 'event', 'events')}…`,
};
