import { csvFormatRows } from 'd3-dsv';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import { listThatSays } from './hostile-list.js';

/** Hands a timeline a list that says each of the texts, in one of the ways in which a page can. */
type Source = (timeline: DiploTimelineElement, texts: readonly string[]) => void;

const day = (i: number): string => `2025-02-${String(10 + (i % 18))}`;

const COLUMNS =
  'id,name,date,end,displayDate,status,location,address,country,latitude,timezone,attendee,about,description,url,source,' +
  'sourceUrl,publisher,image,imageAlt,imageCredit,superEvent,group,asOf';

function csv(texts: readonly string[]): string {
  const columns = [...COLUMNS.split(','), texts[0] ?? ''];
  const cell = (column: string, text: string, i: number): string => (column === 'date' ? day(i) : text);
  return csvFormatRows([columns, ...texts.map((text, i) => columns.map((column) => cell(column, text, i)))]);
}

const PROPERTIES =
  'SUMMARY LOCATION DESCRIPTION CATEGORIES STATUS URL ATTENDEE;CN=x ORGANIZER GEO RELATED-TO COMMENT UID';

function calendar(texts: readonly string[]): string {
  const events = texts.flatMap((text, i) => {
    const line = text.replace(/\s+/gu, ' ');
    const quoted = line.replaceAll('"', '');
    const properties = PROPERTIES.split(' ').map((name) => `${name}:${line}`);
    const others = [`ATTENDEE;CN="${quoted}":mailto:${line}`, `X-DIPLO-DATE:${line}`, line];
    const start = `DTSTART;VALUE=DATE:${day(i).replaceAll('-', '')}`;
    return ['BEGIN:VEVENT', start, ...properties, ...others, 'END:VEVENT'];
  });
  return ['BEGIN:VCALENDAR', `X-WR-CALNAME:${texts.join('')}`, ...events, 'END:VCALENDAR'].join('\r\n');
}

const jsonLd = (texts: readonly string[]): object => ({
  '@context': 'https://schema.org',
  '@graph': texts.map((text, i) => ({
    '@type': 'Event',
    '@id': text,
    name: text,
    startDate: day(i),
    eventStatus: text,
    location: { name: text, address: { streetAddress: text, addressCountry: { name: text } } },
    organizer: { name: text },
    performer: [text],
    keywords: text,
    about: { name: text },
    description: text,
    url: text,
    image: { url: text, caption: text },
    subjectOf: { headline: text, url: text, publisher: { name: text } },
    superEvent: { name: text },
  })),
});

const timelineJs = (texts: readonly string[]): object => ({
  title: { text: { headline: texts[0], text: texts[1] } },
  eras: texts
    .slice(0, 9)
    .map((text) => ({ text: { headline: text }, start_date: { year: text }, end_date: { year: 2026 } })),
  events: texts.map((text, i) => ({
    unique_id: text,
    group: text,
    display_date: text,
    background: { url: text, color: text },
    start_date: { year: 2025, month: 2, day: 10 + (i % 18), display_date: text },
    text: { headline: text, text },
    media: { url: text, caption: text, credit: text, alt: text, thumbnail: text },
    location: { name: text, icon: text },
  })),
});

const visItems = (texts: readonly string[]): object => ({
  groups: texts.map((text) => ({ id: text, content: text, className: text, style: text })),
  items: texts.map((text, i) => ({
    id: text,
    content: text,
    title: text,
    start: day(i),
    group: text,
    className: text,
    style: text,
    type: i % 9 === 8 ? 'background' : text,
  })),
});

/** An element of the timeline's own document that holds the text in its words and in all that is read besides them. */
function told(timeline: Node, name: string, text: string, date: string): HTMLElement {
  const document = timeline.ownerDocument as Document;
  const [element, time, link, image] = [name, 'time', 'a', 'img'].map((each) => document.createElement(each));
  if (!element || !time || !link || !image) throw new Error('There is no such element');
  time.setAttribute('datetime', date);
  link.setAttribute('href', text);
  link.title = text;
  link.append(text);
  image.setAttribute('alt', text);
  for (const key of ['place', 'status', 'id', 'url', 'group', 'attendee']) element.dataset[key] = text;
  element.className = text;
  element.lang = text;
  element.append(time, ' ', text, link, image);
  return element;
}

function list(name: string): (timeline: DiploTimelineElement, texts: readonly string[]) => HTMLElement {
  return (timeline, texts) => {
    const root = timeline.ownerDocument.createElement(name);
    root.append(...texts.map((text, i) => told(timeline, name === 'dl' ? 'dd' : 'li', text, day(i))));
    return root;
  };
}

function table(timeline: DiploTimelineElement, texts: readonly string[]): HTMLElement {
  const document = timeline.ownerDocument;
  const root = document.createElement('table');
  root.createCaption().append(texts[0] ?? '');
  for (const [i, text] of ['', ...texts].entries()) {
    const row = root.insertRow();
    for (const column of [...COLUMNS.split(','), text]) {
      const isName = column === 'name' && i > 0;
      if (isName) row.append(told(timeline, 'td', text, ''));
      else row.insertCell().append(i === 0 ? column : column === 'date' ? day(i) : text);
    }
  }
  return root;
}

function preformatted(timeline: DiploTimelineElement, texts: readonly string[]): HTMLElement {
  const root = timeline.ownerDocument.createElement('pre');
  root.append(lines(texts));
  return root;
}

function lines(texts: readonly string[]): string {
  return texts.map((text, i) => [day(i), text, text.slice(0, 99), '', text].join(' | ')).join('\n');
}

function microformats(timeline: DiploTimelineElement, texts: readonly string[]): HTMLElement {
  const root = timeline.ownerDocument.createElement('div');
  for (const [i, text] of texts.entries()) {
    const event = timeline.ownerDocument.createElement('div');
    event.className = 'h-event';
    for (const name of [
      'p-name',
      'p-location',
      'p-summary',
      'p-category',
      'u-url',
      'u-uid',
      'e-content',
      'p-attendee h-card',
    ]) {
      const property = told(timeline, name === 'u-url' ? 'a' : 'span', text, '');
      property.className = name;
      property.setAttribute('href', text);
      event.append(property);
    }
    const start = timeline.ownerDocument.createElement('time');
    start.className = 'dt-start';
    start.setAttribute('datetime', day(i));
    event.append(start);
    root.append(event);
  }
  return root;
}

const handed =
  (make: (texts: readonly string[]) => unknown): Source =>
  (timeline, texts) => {
    timeline.events = make(texts);
  };
const child =
  (make: (timeline: DiploTimelineElement, texts: readonly string[]) => HTMLElement): Source =>
  (timeline, texts) => {
    timeline.append(make(timeline, texts));
  };

/** Every way in which a page can hand a list to a timeline. */
export const hostileSources: Readonly<Record<string, Source>> = {
  'the attribute “events”': (timeline, texts) => {
    timeline.setAttribute('events', JSON.stringify(listThatSays(texts)));
  },
  JSON: handed((texts) => JSON.stringify(listThatSays(texts))),
  'JSON that is damaged': handed((texts) => JSON.stringify(listThatSays(texts)).slice(0, -9)),
  CSV: handed(csv),
  'a calendar': handed(calendar),
  'JSON-LD': handed(jsonLd),
  TimelineJS: handed(timelineJs),
  'vis-timeline': handed(visItems),
  lines: handed((texts) => lines(texts)),
  'a child script': (timeline, texts) => {
    const script = timeline.ownerDocument.createElement('script');
    script.type = 'application/json';
    script.text = JSON.stringify(listThatSays(texts));
    timeline.append(script);
  },
  'an ordered list': child(list('ol')),
  'a list of terms': child(list('dl')),
  'a table': child(table),
  'a pre': child(preformatted),
  'h-events': child(microformats),
  'the element that “for” names': (timeline, texts) => {
    const root = list('ul')(timeline, texts);
    root.id = 'source';
    timeline.before(root);
    timeline.htmlFor = 'source';
  },
  'an address': (timeline, texts) => {
    // an address is short
    const body = csv(texts.filter((text) => text.length < 40).slice(0, 5));
    timeline.src = `/served/?${new URLSearchParams({ type: 'text/csv', body }).toString()}`;
  },
};
