import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { httpLink } from '../../src/core/http-link.js';
import blns from '../fixtures/hostile/blns.json' with { type: 'json' };
import markup from '../fixtures/hostile/dompurify-payloads.json' with { type: 'json' };

/** What a browser makes of a link, or null where it makes nothing of it. */
function browsersUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** A link that is followed leads over http(s), with no password on the way. */
function expectSafe(text: string): void {
  const link = httpLink(text);
  const url = link && browsersUrl(link);
  if (!url) return;
  expect(url.protocol).toMatch(/^https?:$/);
  expect([url.username, url.password]).toEqual(['', '']);
}

describe('httpLink', () => {
  it.each([
    'https://example.org',
    'http://example.org/',
    ' HTTPS://Example.ORG/Path?query#fragment ',
    'https://example.org:8080?q=1',
    'https://example.org#top',
    'https://[2001:db8::1]/',
    'https://외교부.kr/뉴스',
    'https://example.org/a@b',
  ])('follows %s', (text) => {
    expect(httpLink(text)).toBe(text.trim());
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)//https://example.org/',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'view-source:https://example.org/',
    'ftp://example.org/',
    'mailto:someone@example.org',
    '//example.org/',
    '/path',
    'example.org',
    'https:',
    'https://',
    'https:///example.org',
    'https:example.org',
    'https:\\\\example.org',
    'https://example.org\\@evil.example',
    'https://ministry.example@evil.example/',
    'https://user:password@example.org/',
    'https://example.org/a b',
    'https://example.org/a\nb',
    'https://exam\tple.org/',
    '',
    ' ',
  ])('does not follow %j', (text) => {
    expect(httpLink(text)).toBeNull();
  });

  it('leads nowhere but over http(s), without a password', () => {
    const words = [...blns, ...markup];
    for (const word of words) {
      for (const text of [word, `https://${word}`, `https://example.org/${word}`, `https://${word}@example.org`]) {
        expectSafe(text);
      }
    }
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(httpLink(url)).toBe(url);
        expectSafe(url);
      }),
    );
    const piece = fc.oneof(
      fc.constantFrom('http', 'https', ':', '/', '//', '\\', '@', '.', '#', '?', '[', ']', '%2f', '\u00ad', '。', '／'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expectSafe(`https://${pieces.join('')}`);
        expectSafe(pieces.join(''));
      }),
      { numRuns: 2000 },
    );
  });
});
