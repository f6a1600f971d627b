const escape = (text = '') => String(text).replace(/[&<>"'\s]/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** What may be said of a timeline beside its list. */
const ATTRIBUTES = [
  ...['heading', 'heading-level', 'lang', 'start', 'end', 'as-of', 'now', 'history', 'time-zone'],
  ...['lanes', 'lane-order', 'layout', 'filter', 'controls', 'images', 'selected'],
];

const attributesOf = (options) =>
  ATTRIBUTES.filter((name) => options[name])
    .map((name) => ` ${name}="${escape(options[name])}"`)
    .join('');

/** `{% diploTimeline list %}` or `{% diploTimeline list, heading: "…" %}`, where `list` is of a data file. */
function timeline(list, options = {}) {
  const events = Array.isArray(list) ? list : list?.events;
  if (!events) throw new Error('diploTimeline needs an event list: an array, or an object with `events`.');
  const items = events.map(({ date, startDate, name }) => `<li>${escape(date ?? startDate)} ${escape(name)}</li>`);
  // Markdown leaves a <div> on one line alone, where it would read the text inside any other tag.
  return `<div><diplo-timeline events="${escape(JSON.stringify(list))}"${attributesOf(options)}><ol>${items.join('')}</ol></diplo-timeline></div>`;
}

export default function diploTimeline(config) {
  config.addPassthroughCopy('diplo-timeline');
  config.addShortcode('diploTimeline', timeline);
}
