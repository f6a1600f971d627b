/** The script of a page that others frame: one file, since a frame without an origin may load no modules. */
import '../diplo-timeline.js';
import { postHeights } from './post-heights.js';
import { showTimeline } from './show-timeline.js';

// A page that was rendered beforehand has its timeline.
if (!document.querySelector('diplo-timeline')) showTimeline(document, location.search);
postHeights(window);
