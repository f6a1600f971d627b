import { describe, expect, it } from 'vitest';
import { shownHost } from '../../src/output/shown-host.js';

describe('shownHost', () => {
  it.each([
    ['https://example.org/Path?query#fragment', 'example.org'],
    ['HTTPS://Example.ORG:8080?q=1', 'example.org:8080'],
    ['https://[2001:db8::1]/', '[2001:db8::1]'],
    ['https://외교부.kr/뉴스', 'xn--9d0b002a0wg.kr'],
    // Cyrillic letters, a slash that is none, what is not seen, and what is written in another way.
    ['https://аррӏе.com/', 'xn--80ak6aa92e.com'],
    ['https://example.org\u2044news.evil.example/', 'example.xn--orgnews-3d7c.evil.example'],
    ['https://exam\u00adple.org\u200b.evil.example/', 'example.org.evil.example'],
    ['https://%65xample.org/', 'example.org'],
  ])('is where %s leads: %s', (link, host) => {
    expect(shownHost(link)).toBe(host);
  });

  it.each(['https://\u202emoc.x/', 'https://[zz/', 'https://a b/', ''])('is nothing where %j leads nowhere', (link) => {
    expect(shownHost(link)).toBe('');
  });
});
