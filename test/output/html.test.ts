import { describe, expect, it } from 'vitest';
import { readEventList } from '../../src/core/event-list.js';
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
      '<strong class="p-name">Munich Security Conference</strong> 14 to 16 February 2025, Munich, expected',
    );
    const [, json = ''] = /<script type="application\/json">([^]*?)<\/script>/u.exec(page) ?? [];
    expect(readEventList(JSON.parse(json)).events).toHaveLength(5);
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
      ['a', 'h1', 'head', 'html', 'li', 'meta', 'ol', 'p', 'script', 'strong', 'style', 'title'].filter((tag) =>
        tags.has(tag),
      ),
    );
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect([...page.matchAll(/href="([^"]*)"/gu)].filter(([, href = '']) => !/^https?:\/\//iu.test(href))).toEqual([]);
  });
});
