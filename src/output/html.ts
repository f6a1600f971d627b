import type { Attendee, Place, Source, TimelineEvent } from '../core/event.js';
import { digestOf } from '../core/digest.js';
import { httpLink } from '../core/http-link.js';
import { clockOffsets, localTimeWords } from '../i18n/clock-words.js';
import { dateWords } from '../i18n/date-words.js';
import { eventWords, type Telling } from '../i18n/event-words.js';
import { textDirection } from '../i18n/text-direction.js';
import { messagesFor } from '../i18n/messages.js';
import { personWords } from '../i18n/person-words.js';
import { placeWords } from '../i18n/place-words.js';
import { summaryWords } from '../i18n/summary-words.js';
import { escapeHtml } from './escape-html.js';
import { shownHost } from './shown-host.js';
import { toJson, type ShownList } from './json.js';

const STYLE = `
body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark }
svg { max-width: 100%; height: auto }
li { margin-block: 1rem }
strong { display: block }
p { margin: 0; white-space: pre-line }
`;

/**
 * A page that needs nothing else: the picture, every event in the words of its card (h-event of microformats2), and the list
 * itself, from which the page can be read again. `svg` has no heading and no summary, which stand before it. Every text in
 * it is escaped; links are http or https.
 */
export function toHtml(list: ShownList, svg: string, telling: Telling): string {
  const { locale } = telling;
  const { sentence, counts } = summaryWords(digestOf(list.events), list.asOf, locale);
  const title = escapeHtml(list.heading ?? sentence);
  const names = new Map(list.events.map(({ id, name }) => [id, name]));
  return `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${textDirection(locale)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
<h1>${title}</h1>
<p>${escapeHtml([sentence, counts].filter(Boolean).join(' '))}</p>
${svg}
<ol>
${list.events.map((event) => eventItem(event, telling, { home: list.timeZone, names })).join('\n')}
</ol>
<script type="application/json">${toJson(list).replaceAll('<', '\\u003c')}</script>
</html>
`;
}

/** What the list tells of all of its events. */
interface ListFacts {
  /** The zone that places are compared with. */
  readonly home: string | undefined;
  /** Of events, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

function eventItem(event: TimelineEvent, telling: Telling, { home, names }: ListFacts): string {
  const { name, when, displayDate, attendee, about, description, subjectOf, superEvent, url, changes = [] } = event;
  const { locale, changeWords } = telling;
  const messages = messagesFor(locale);
  const { semicolon } = messages;
  const labelled = (label: string, text: string): string => paragraph(label + messages.colon + text);
  // All that changed has lines of its own.
  const placed = {
    ...telling,
    placeWords: (place: Place) => placeWords(place, locale) + offsetWords(event, home, locale),
  };
  const words = eventWords({ ...event, name: '', changes: [] }, placed).replace(/^[\s,،、]+/u, '');
  const localTime = localTimeWords(event, home, locale);
  const lines = [
    when && displayDate !== undefined ? labelled(messages.inTheirWords, displayDate) : '',
    localTime === undefined ? '' : labelled(messages.localTime, localTime),
    attendee.length > 0
      ? labelled(messages.who, attendee.map((person) => attendeeWords(person, locale)).join(semicolon))
      : '',
    about.length > 0 ? labelled(messages.agenda, about.join(messages.comma)) : '',
    superEvent === undefined ? '' : labelled(messages.during, names.get(superEvent) ?? superEvent),
    ...(changeWords
      ? changes.map((change) => paragraph([changeWords(change, locale), change.note].filter(Boolean).join('. ')))
      : []),
    description === undefined ? '' : `<p class="p-summary">${escapeHtml(description)}</p>`,
    subjectOf.length > 0
      ? `<p>${escapeHtml(messages.sources(subjectOf.length) + messages.colon)}${subjectOf.map((source) => sourceWords(source, locale)).join(semicolon)}</p>`
      : '',
    url === undefined ? '' : `<p>${link(url, shownHost(url) || url, 'u-url')}</p>`,
  ];
  return `<li class="h-event"><strong class="p-name">${escapeHtml(name)}</strong> ${escapeHtml(words)}${lines.join('')}</li>`;
}

/** ` (UTC+1, 8 h behind Seoul)`, the first of which keeps its place among words from right to left. */
function offsetWords(event: TimelineEvent, home: string | undefined, locale: string): string {
  const offsets = clockOffsets(event, home, locale);
  return offsets ? ` (\u2068${offsets.utc}\u2069${offsets.home})` : '';
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

/** `Cho Tae-yul, foreign minister of South Korea (expected, not confirmed)` */
function attendeeWords(person: Attendee, locale: string): string {
  const status = person.participationStatus;
  return personWords(person, locale) + (status ? ` (${messagesFor(locale).participation[status]})` : '');
}

/** `Ministry briefing, Yonhap (yna.co.kr), 3 Feb 2025`, of which the name and who published it are the link. */
function sourceWords({ name, url, publisher, datePublished }: Source, locale: string): string {
  const { comma } = messagesFor(locale);
  const words = publisher !== undefined && publisher !== name ? name + comma + publisher : name;
  const date = datePublished ? comma + dateWords(datePublished, { locale, style: 'label' }) : '';
  // The day of the date would go with the words of a name in Latin letters, away from its month.
  return `<bdi>${link(url, words)}</bdi>${hostBeside(words, url)}${escapeHtml(date)}`;
}

/** ` (yna.co.kr)`, apart from the words before it, which may name another host, and turn round whatever comes after. */
function hostBeside(words: string, url = ''): string {
  const host = httpLink(url) === null ? words : shownHost(url);
  return host === words || host === '' ? '' : ` (<bdi>${escapeHtml(host)}</bdi>)`;
}

function link(url: string | undefined, text: string, kind?: string): string {
  const safe = url === undefined ? null : httpLink(url);
  if (safe === null) return escapeHtml(text);
  return `<a${kind ? ` class="${kind}"` : ''} href="${escapeHtml(safe)}" rel="noopener noreferrer">${escapeHtml(text)}</a>`;
}
