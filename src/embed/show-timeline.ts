import { setAttributes } from '../enhance/set-attributes.js';
import { textDirection } from '../i18n/text-direction.js';

/** Whatever surrounds the frame is light, unless it says otherwise. */
const THEMES = ['light', 'dark', 'auto'];

/**
 * Shows the timeline that the query of an address describes, such as `?src=visits.csv&heading=Visits&lang=ko&theme=dark`,
 * and nothing else: the attributes of the element, and one of the themes. `src` is relative to the page, as in a tag.
 */
export function showTimeline(page: Document, search: string): void {
  const query = new URLSearchParams(search);
  const timeline = page.createElement('diplo-timeline');
  setAttributes(timeline, (name) => query.get(name));
  const { documentElement: root } = page;
  root.lang = query.get('lang') ?? 'en';
  root.dir = textDirection(root.lang);
  root.classList.add(`theme-${THEMES.find((theme) => theme === query.get('theme')) ?? 'light'}`);
  page.title = query.get('heading') ?? page.title;
  page.body.replaceChildren(timeline);
}
