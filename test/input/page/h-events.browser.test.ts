import { expect } from '@open-wc/testing';
import { readMarkup } from '../../../src/input/page/read-markup.js';
import { readMicroformat, type Microformat, type PropertyValue } from '../../../src/input/page/microformats.js';
import { markup } from '../../support/markup.js';

/** What a microformats2 parser gives. */
interface Parsed {
  readonly items: readonly {
    readonly type: readonly string[];
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

async function fetchFixture(file: string): Promise<Response> {
  return fetch(new URL(`../../fixtures/h-event/${file}`, import.meta.url));
}

function parsed({ type, properties }: Microformat): Parsed['items'][number] {
  const values = [...properties].filter(([, found]) => found.length > 0);
  return {
    type: [type],
    properties: Object.fromEntries(values.map(([name, found]) => [name, found.map(parsedValue)])),
  };
}

function parsedValue(value: PropertyValue): unknown {
  return typeof value === 'string' ? value : { value: value.value, ...parsed(value) };
}

const eventsOf = (text: string) => (readMarkup(markup(text))?.value as { events: unknown[] }).events;
const problemsOf = (text: string) => readMarkup(markup(text))?.problems.map(({ field, index }) => [field, index]);

describe('an h-event', () => {
  for (const name of ['ampm', 'attendees', 'dates', 'justaname']) {
    it(`is read as other parsers read ${name}.html`, async () => {
      const page = markup(await (await fetchFixture(`${name}.html`)).text());
      const { items } = (await (await fetchFixture(`${name}.json`)).json()) as Parsed;
      const found = [...page.querySelectorAll('.h-event')].map((element) => parsed(readMicroformat(element)));
      expect(found).to.deep.equal(items);
    });
  }

  it('has everything that a record has', () => {
    const text = `<article class="h-event" lang="de">
      <h2 class="p-name">Treffen <img alt="der Minister" src=""></h2>
      <time class="dt-start" datetime="2025-02-14 09:00+0100">14. Februar</time> bis
      <span class="dt-end"><abbr class="value" title="2025-02-16">16. Februar</abbr>, <span class="value">5 pm</span></span>
      <div class="p-location h-card"><a class="p-name u-url" href="https://example.org/hotel">Hotel</a>,
        <div class="p-adr h-adr"><span class="p-street-address">Platz 1</span> <span class="p-locality">Munich</span>
        <span class="p-country-name">Germany</span>
        <span class="p-geo h-geo"><data class="p-latitude" value="48.14">N</data> <data class="p-longitude" value="11.57">E</data></span></div></div>
      <p class="p-summary">Short</p><div class="e-content"><p>One</p><p>Two</p></div>
      <a class="p-category">Security</a> <a class="p-category">Trade</a>
      <span class="p-attendee h-card"><b class="p-name">A. Person</b>, <i class="p-job-title">Minister</i></span>
      <a class="u-url" href="https://example.org/event">More</a> <data class="u-uid" value="id-1"></data>
      <b class="p-status">confirmed</b></article>`;
    expect(eventsOf(text)).to.deep.equal([
      {
        id: 'id-1',
        name: 'Treffen der Minister',
        startDate: '2025-02-14T09:00+01:00',
        endDate: '2025-02-16T17:00',
        location: {
          name: 'Hotel',
          address: 'Platz 1, Munich',
          addressCountry: 'Germany',
          geo: { latitude: '48.14', longitude: '11.57' },
        },
        status: 'confirmed',
        attendee: [{ name: 'A. Person', jobTitle: 'Minister' }],
        about: ['Security', 'Trade'],
        description: 'Short\nOne\nTwo',
        url: 'https://example.org/event',
      },
    ]);
  });

  it('may have the class names of hCalendar', () => {
    const text = `<p class="vevent"><a class="url summary" href="https://example.org/">Talks</a>
      <abbr class="dtstart" title="2025-02-14">Friday</abbr> <abbr class="dtend" title="2025-02-16">Sunday</abbr>
      <span class="location">Munich</span></p>`;
    expect(eventsOf(text)).to.deep.equal([
      {
        name: 'Talks',
        startDate: '2025-02-14',
        endDate: '2025-02-16',
        location: 'Munich',
        url: 'https://example.org/',
      },
    ]);
  });

  it('may end at a time of the day on which it starts, and tell its date in words', () => {
    const text = `<p class="h-event"><b class="p-name">A</b> <i class="dt-start">14 February 2025, 9:00</i>
      <i class="dt-end">10:30</i></p>`;
    expect(eventsOf(text)).to.deep.equal([{ name: 'A', startDate: '2025-02-14T09:00', endDate: '2025-02-14T10:30' }]);
  });

  it('tells the place of an h-adr by its town', () => {
    const text = `<p class="h-event"><b class="p-name">A</b> <i class="p-location h-adr"><b class="p-locality">Munich</b></i></p>`;
    expect(eventsOf(text)).to.deep.equal([{ name: 'A', location: { name: 'Munich', address: 'Munich' } }]);
  });

  it('leaves to events in it what is theirs', () => {
    const text = `<div class="h-event"><b class="p-name">Conference</b>
      <p class="h-event"><b class="p-name">Talks</b> <time class="dt-start" datetime="2025-02-14"></time></p></div>`;
    expect(eventsOf(text)).to.deep.equal([{ name: 'Conference' }, { name: 'Talks', startDate: '2025-02-14' }]);
  });

  it('is reported where it says more than is read', () => {
    const text = `<p class="h-event">A</p><p class="h-event"><b class="p-name">B</b> <i class="p-location">X</i>
      <i class="p-location">Y</i> <time class="dt-start" datetime="2025-02-14"></time>
      <time class="dt-duration" datetime="P3D"></time></p>`;
    expect(problemsOf(text)).to.deep.equal([
      ['location', 1],
      ['duration', 1],
    ]);
  });
});
