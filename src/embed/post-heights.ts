import { DiploTimelineElement } from '../diplo-timeline.js';
import { HEIGHT_QUESTION, heightMessages } from './height-messages.js';

/** Tells the page around this one how tall this one is, now, whenever it changes, and whenever it is asked. */
export function postHeights(page: Window): void {
  if (page.parent === page) return;
  const root = page.document.documentElement;
  const post = (): void => {
    // Any page may frame this one, and the height of a public page is no secret.
    for (const message of heightMessages(Math.ceil(root.getBoundingClientRect().height), page.location.hash))
      page.parent.postMessage(message, '*');
  };
  post();
  new ResizeObserver(post).observe(root);
  // While the frame is out of sight, as WordPress keeps it until it has been told, browsers observe nothing.
  page.addEventListener('diplo-load', ({ target }) => {
    if (target instanceof DiploTimelineElement) void target.updateComplete.then(post);
  });
  page.addEventListener('message', ({ source, data }) => {
    if (source === page.parent && isQuestion(data)) post();
  });
}

/** Ours, or that of WordPress, whose script may come after the frame. */
function isQuestion(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return ('type' in data && data.type === HEIGHT_QUESTION) || ('message' in data && data.message === 'ready');
}
