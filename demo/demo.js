// Runs before the element is defined, so that what it shows as source is what the author of the page wrote.
import { highlight } from './highlight.js';

const itinerary = document.querySelector('#itinerary');

for (const code of document.querySelectorAll('code[data-source-of]')) {
  const elements = [...document.querySelectorAll(code.dataset.sourceOf)];
  code.textContent = elements.map(({ outerHTML }) => withoutIndent(outerHTML)).join('\n');
  highlight(code.firstChild);
}

/** The markup of one element starts in the middle of a line: its last line tells how far all are indented. */
function withoutIndent(markup) {
  const [indent] = /(?:\n\s*)?$/u.exec(markup.slice(0, markup.lastIndexOf('<')));
  return markup.replaceAll(indent || '\n', '\n');
}

for (const timeline of document.querySelectorAll('[data-like-itinerary]')) {
  timeline.events = JSON.parse(itinerary.querySelector('script').textContent);
}

document.addEventListener('diplo-problem', ({ detail }) => {
  document.querySelector('#told').replaceChildren(
    ...detail.problems.map(({ index, field, message }) => {
      const item = document.createElement('li');
      const where = document.createElement('code');
      where.textContent = [index === undefined ? 'list' : `entry ${index + 1}`, field].filter(Boolean).join(', ');
      item.append(where, message);
      return item;
    }),
  );
});
