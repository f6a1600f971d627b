import { expect, it } from 'vitest';
import { loadMessages, toCalendar, toHtml } from '../../src/writers.js';
import { readEventList } from '../../src/core/event-list.js';
import february from '../../demo/data/february-2025.json' with { type: 'json' };

it('files speak English until the words of a language are fetched', async () => {
  const list = readEventList(february);
  // nothing has fetched the words of this locale before
  const locale = 'fr-MC';
  const page = () => toHtml(list, '', { locale });
  const calendar = () => toCalendar(list, { telling: { locale }, now: 0, host: '', page: '' }).replace(/\r\n /gu, '');
  expect(page()).toContain('14 to 16 February 2025');
  expect(calendar()).toContain('under discussion');
  await loadMessages(locale);
  expect(page()).toContain('du 14 au 16 février 2025');
  expect(calendar()).not.toContain('under discussion');
});
