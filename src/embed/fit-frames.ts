import { HEIGHT_QUESTION, type HeightMessage } from './height-messages.js';

/** What a frame may make of its own height, px: whoever frames a page keeps most of theirs. */
const [LEAST, MOST] = [150, 4000];

/**
 * Makes frames of the class `diplo-timeline-frame` as tall as what is in them says. A message counts only where it comes
 * out of such a frame. Its origin cannot count: a sandboxed frame has none.
 */
export function fitFrames(page: Window): void {
  const frames = (): readonly HTMLIFrameElement[] => [
    ...page.document.querySelectorAll<HTMLIFrameElement>('iframe.diplo-timeline-frame'),
  ];
  page.addEventListener('message', ({ source, data }) => {
    if (!isHeight(data)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow !== null && contentWindow === source);
    if (!frame) return;
    const height = Math.min(MOST, Math.max(LEAST, data.height)) + bordersIn(frame);
    frame.style.setProperty('height', `${height}px`);
  });
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: HEIGHT_QUESTION }, '*');
}

/** What of a height that is set goes to the borders, px: many pages set `box-sizing: border-box` for all there is. */
function bordersIn(frame: HTMLIFrameElement): number {
  return getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
}

function isHeight(data: unknown): data is HeightMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === 'diplo-timeline:height' &&
    'height' in data &&
    Number.isFinite(data.height)
  );
}
