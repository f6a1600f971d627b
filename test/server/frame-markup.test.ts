import { describe, expect, it } from 'vitest';
import { frameMarkup } from '../../src/server/frame-markup.js';
import { visItems } from '../support/other-lists.js';

const frame = (url: string, list: unknown = []) => frameMarkup(list, { url, locale: 'en' });

describe('frameMarkup', () => {
  it.each(['http://example.org/visits.html', ' https://example.org/visits.html?a=1&b="2" '])(
    'frames %s',
    async (url) => {
      const { html } = await frame(url);
      const address = url.trim().replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      expect(html).toContain(`<a href="${address}">`);
      expect(html).toContain(` src="${address}"`);
    },
  );

  it.each(['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', '/visits.html', '//example.org/', ''])(
    'refuses %j with a reason',
    async (url) => {
      await expect(frame(url)).rejects.toThrow(TypeError);
      await expect(frame(url)).rejects.toThrow('is no address of a page');
    },
  );

  it('is as high as a list of any form needs', async () => {
    const url = 'https://example.org/';
    expect((await frame(url, visItems)).height).toBeGreaterThan((await frame(url)).height);
  });
});
