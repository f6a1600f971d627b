import { counted } from './en.js';
import { listFormat, numberFormat } from './intl-cache.js';
import type { SourceMessages } from './source-messages.js';

export const sourceEn: SourceMessages = {
  loading: ({ loaded, total }) => (total === undefined ? `Loading: ${loaded}…` : `Loading: ${loaded} of ${total}…`),
  failed: 'The events could not be loaded.',
  retry: 'Try again',
  refreshed: ({ added, changed, removed }) => {
    const counts = [
      [added, 'new'],
      [changed, 'changed'],
      [removed, 'removed'],
    ] as const;
    const words = counts
      .filter(([count]) => count > 0)
      .map(([count, what]) => `${numberFormat('en', {}).format(count)} ${what}`);
    return `Events updated: ${listFormat('en', { type: 'conjunction' }).format(words)}.`;
  },
  problems: (count) => `${counted(count, 'problem', 'problems')} in the data`,
};
