import { describe, expect, it } from 'vitest';
import { renderPage } from '../../src/server/render-page.js';
import { renderPicture } from '../../src/server/render-picture.js';
import { renderTimeline } from '../../src/server/render-timeline.js';
import { readJsonText } from '../../src/input/json-text.js';
import { readEventList } from '../../src/core/event-list.js';
import february from '../../demo/data/february-2025.json' with { type: 'json' };
import blns from '../fixtures/hostile/blns.json' with { type: 'json' };
import { datesOf } from '../support/read-reading.js';
import { jsonLd, timelineJs, visItems } from '../support/other-lists.js';
import { revisedList } from '../support/revised-list.js';

const wordsOf = (html: string): string =>
  html.replace(/<style>[^]*?<\/style>|<script[^]*?<\/script>|<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
const elementsOf = (html: string): string[] => [...html.matchAll(/<([a-z][\w-]*)/gu)].map(([, name = '']) => name);

describe('renderTimeline', () => {
  it('gives picture, list and table before any script has come', async () => {
    const html = await renderTimeline(february, { locale: 'en' });
    expect(html).toMatch(/^<diplo-timeline lang="en"><template shadowrootmode="open"><style>/u);
    expect(html).toContain('<li>Munich Security Conference, 14 to 16 February 2025, Munich, expected</li>');
    expect(wordsOf(html)).toContain('5 events, January to 21 February 2025, as known on 4 February 2025.');
    const elements = elementsOf(html);
    for (const name of ['svg', 'table', 'noscript', 'h2']) expect(elements).toContain(name);
    expect(/<!--|<\?|\son\w+=|\sstyle=/u.exec(html)?.[0]).toBeUndefined();
  });

  it('has colours for browsers that cannot choose between two', async () => {
    const html = await renderTimeline(february, { locale: 'en' });
    const [, fallback = ''] = /@supports not \(color: light-dark\(red, red\)\) \{([^]*)<\/style>/u.exec(html) ?? [];
    expect(fallback).toContain('--_accent: var(--diplo-accent, #1f5fbf);');
    expect(fallback).not.toContain('light-dark');
  });

  it('lends the hatch of its picture to its rows, where the picture itself is out of sight', async () => {
    const html = await renderTimeline(february, { locale: 'en' });
    const [picture = '', rows = ''] = html.split('class="upright"');
    expect(picture).toMatch(/<pattern id="hatch-accent"[^>]*>\s*<line class="hatch"/u);
    expect(picture).toContain('.hatch { visibility: visible }');
    expect(rows).toContain('fill="url(#hatch-accent)"');
  });

  it('serves what it has read of a list that cannot be written as it was given', async () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    const revisions = [{ asOf: '2025-02-04', set: { status: 'expected' } }];
    const html = await renderTimeline([{ name: 'Talks', date: '2025-02-11', deep, revisions }], { locale: 'en' });
    const [, json = ''] = /<script type="application\/json">([^<]*)</u.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({ events: [{ name: 'Talks', date: '2025-02-11', revisions }] });
  });

  it('takes no theme but its own', async () => {
    const settings = { locale: 'en', theme: '</style><img src=x>' as 'dark' };
    expect(await renderPage(february, settings)).not.toContain('<img');
    expect(await renderPicture(readEventList(february), settings)).not.toContain('<img');
  });

  it('hands the list over, so that the element can go on with it', async () => {
    const html = await renderTimeline(february, {
      locale: 'en',
      id: 'cho',
      heading: 'Cho & co',
      headingLevel: 3,
      asOf: '2025-02-04',
    });
    expect(html).toMatch(
      /^<diplo-timeline id="cho" lang="en" heading="Cho &amp; co" heading-level="3" as-of="2025-02-04">/u,
    );
    const [, data = ''] = /<script type="application\/json">([^]*?)<\/script>/u.exec(html) ?? [];
    expect(JSON.parse(data)).toEqual(february);
  });

  it('speaks the language it is asked for, and shows what was known on a day', async () => {
    expect(await renderTimeline(february, { locale: 'ko' })).toContain('2025년 2월 14일부터 16일까지');
    const words = wordsOf(await renderTimeline(revisedList, { locale: 'en', asOf: '2025-02-04' }));
    expect(words).toContain('as known on 4 February 2025');
  });

  it('says which language is whose, where it does not have that of the page', async () => {
    const html = await renderTimeline(february, { locale: 'it', heading: 'Febbraio' });
    expect(html).toMatch(/<section\s+lang="en"/u);
    for (const own of ['Febbraio', 'Munich Security Conference']) expect(html).toContain(`<bdi lang="it">${own}</bdi>`);
    expect(await renderTimeline(february, { locale: 'de' })).not.toMatch(/<(?:section|bdi)\s+lang/u);
  });

  it('draws the lanes and the days that it is asked for', async () => {
    const pictureOf = async (options: { lanes?: string; start?: string; end?: string }) =>
      wordsOf(
        /<div class="wide">\s*<svg[^]*?"upright"/u.exec(
          await renderTimeline(february, { locale: 'en', ...options }),
        )?.[0] ?? '',
      );
    expect(await pictureOf({})).toContain('Washington');
    expect(await pictureOf({ lanes: 'none' })).not.toContain('Washington');
    expect(await pictureOf({})).toContain('G20');
    expect(await pictureOf({ start: '2025-02-10', end: '2025-02-17' })).not.toContain('G20');
  });

  it('takes every text for text', async () => {
    const events = blns.map((text) => ({
      name: text,
      description: text,
      date: '2025-02-14',
      location: text,
      url: text,
      about: [text],
    }));
    const html = await renderTimeline({ heading: '</title><script>alert(1)</script>', events }, { locale: 'en' });
    expect(elementsOf(html).filter((name) => name === 'script')).toHaveLength(1);
    expect(elementsOf(html).filter((name) => name === 'img' || name === 'iframe')).toEqual([]);
  });

  it.each<[form: string, list: unknown]>([
    ['TimelineJS', timelineJs],
    ['vis-timeline', visItems],
    ['JSON-LD', jsonLd],
    ['a text of JSON', JSON.stringify([{ name: 'Talks', date: '2025-02-14' }])],
    ['a text of JSON-LD', JSON.stringify(jsonLd)],
    ['CSV', 'date,name\n2025-02-14,Talks\n'],
    ['lines', '2025-02-14 | Talks'],
  ])('serves what the element takes: %s', async (_, list) => {
    const html = await renderTimeline(list, { locale: 'en' });
    expect(html).toContain('<li>Talks, 14 February 2025</li>');
    const [, data = ''] = /<script type="application\/json">([^]*?)<\/script>/u.exec(html) ?? [];
    expect(datesOf(readJsonText(data))).toEqual(['Talks, 2025-02-14']);
  });

  it('has a width where its place is as wide as its content', async () => {
    const html = await renderTimeline(february, { locale: 'en' });
    expect(html).toContain('<div class="ruler"></div></template>');
    expect(html).toContain('.ruler { display: grid;');
  });

  it('serves what is no list as an empty one', async () => {
    for (const list of [undefined, null, 5, {}, [], '', '[{']) {
      const html = await renderTimeline(list, { locale: 'en' });
      expect(wordsOf(html)).toBe(' There are no events to show. ');
      for (const name of ['table', 'li', 'svg']) expect(elementsOf(html)).not.toContain(name);
    }
  });
});

it('renderPicture gives a file of SVG with its own styles', async () => {
  const svg = await renderPicture(readEventList(february), { locale: 'en', theme: 'dark', width: 800 });
  expect(svg).toMatch(/^\s*<svg\s+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  expect(svg).toContain('<title>Foreign Minister Cho Tae-yul: February 2025 itinerary</title>');
  expect(svg).toContain('color-scheme:dark');
  expect(svg).toMatch(/ width="848"/u);
  expect(svg).not.toContain('<!--');
});

it('renderPicture speaks the language it is asked for', async () => {
  // nothing has fetched the words of this locale before
  const svg = await renderPicture(readEventList(february), { locale: 'fr-LU' });
  expect(svg).toContain('février');
  expect(svg).not.toContain('February 2025,');
});

it('renderPage is a whole page, with a script only where one is named', async () => {
  const page = await renderPage(february, { locale: 'ar' });
  expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/u);
  expect(page).not.toContain('type="module"');
  expect(await renderPage(february, { locale: 'en', script: '/a"b.js' })).toContain(
    '<script type="module" src="/a&quot;b.js"></script>',
  );
  const titled = { title: { text: { headline: 'Talks & more' } }, ...timelineJs };
  expect(await renderPage(titled, { locale: 'en' })).toContain('<title>Talks &amp; more</title>');
});
