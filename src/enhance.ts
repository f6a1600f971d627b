/**
 * Turns what every CMS lets through into timelines: lists, tables, preformatted text, figures and links of the class
 * `diplo-timeline`, and code fences of that language. Their source stays in the page, inside the timeline, as what is read
 * where there is no script.
 */
import './diplo-timeline.js';
import { enhance } from './enhance/enhance.js';

export { enhance } from './enhance/enhance.js';

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => {
    enhance(document);
  });
} else {
  enhance(document);
}
