import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frameMarkup } from '../../src/server/frame-markup.js';

const oembed = (await frameMarkup([], { url: 'https://example.org/visits.html', locale: 'en', lanes: 'auto' })).html;
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('a frame that is handed out lets readers save files and copy links, and reaches nothing of the page', () => {
  it.each<[where: string, markup: string]>([
    ['oembed', oembed],
    ['frame.html', read('integrations/frame/frame.html')],
    ['address.html', read('integrations/frame/address.html')],
    ['embedding.md', read('docs/embedding.md')],
  ])('%s', (_, text) => {
    const [frame = ''] = /<iframe[^>]+>/u.exec(text) ?? [];
    const sandbox = /sandbox="([^"]*)"/u.exec(frame)?.[1]?.split(' ');
    expect(sandbox?.toSorted()).toEqual([
      'allow-downloads',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-scripts',
    ]);
    expect(frame).toMatch(/ allow="clipboard-write"/u);
  });
});
