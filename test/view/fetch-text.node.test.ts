import { describe, expect, it } from 'vitest';
import { sourceAddress } from '../../src/view/source/fetch-text.js';

describe('sourceAddress', () => {
  it.each([
    ['events.json', 'https://example.org/news/events.json'],
    ['\n //example.com/a.csv ', 'https://example.com/a.csv'],
    ['webcal://example.org/visits.ics', 'https://example.org/visits.ics'],
    [' WebCals://example.org/visits.ics', 'https://example.org/visits.ics'],
  ])('%j leads to %s', (src, href) => {
    expect(String(sourceAddress(src, 'https://example.org/news/page.html'))).toBe(href);
  });
});
