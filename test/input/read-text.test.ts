import { describe, expect, it } from 'vitest';
import { beginsAsJson } from '../../src/input/json-start.js';
import { readText } from '../../src/input/read-text.js';
import { datesOf, listOf } from '../support/read-reading.js';

const JSON_LIST = '[{"name": "Talks", "date": "2025-02-14"}]';

describe('readText', () => {
  it.each([
    ['JSON', `\ufeff ${JSON_LIST}`],
    ['JSON that was encoded twice', JSON.stringify(`\n${JSON_LIST}`)],
    ['a table', 'name,date\nTalks,2025-02-14'],
    ['a table in quotes', '"name","date"\n"Talks","2025-02-14"'],
    ['lines', '2025-02-14 | Talks'],
    ['lines with commas', '14 February 2025: Talks\n15 February 2025: Conference, Munich'],
  ])('tells by the beginning that it has %s', async (_, text) => {
    for (const mediaType of ['text/plain', '', 'application/octet-stream']) {
      expect(datesOf(await readText(text, { mediaType }))[0]).toBe('Talks, 2025-02-14');
    }
  });

  it.each([
    '[2025-02-10..2025-02-13] | Foreign ministers | Washington',
    '{2025-02-14,2025-02-16} | Talks; dinner',
    '[..2025-02-13]: Talks, and dinner',
    '[-0043-03-15,-0043-03-16] | Ides',
  ])('takes the brackets of a date for no JSON: %s', async (line) => {
    const { events, problems } = listOf(await readText(line, { mediaType: 'text/plain' }));
    expect([events.length, problems]).toEqual([1, []]);
  });

  it.each([
    ['text/html; charset=utf-8', 'list.php', JSON_LIST],
    ['text/csv', 'list.csv', JSON_LIST],
    ['application/json', '', 'name,date\nTalks,2025-02-14'],
    ['text/html', '', 'Datum;Titel\n2025-02-14;Talks'],
    [
      'application/json',
      'list.json',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Talks\nDTSTART:20250214\nEND:VEVENT\nEND:VCALENDAR',
    ],
    ['text/html', 'list', '2025-02-14: Talks'],
  ])('takes a list for what it plainly is, though it comes as %s (%s)', async (mediaType, path, text) => {
    expect(datesOf(await readText(text, { mediaType, path }))[0]).toBe('Talks, 2025-02-14');
  });

  it('lets lines be lines, though the first of them has names of columns', async () => {
    const reading = await readText('2025-02-14: Talks, date\n2025-02-15: Dinner', { mediaType: 'text/markdown' });
    expect(datesOf(reading)).toEqual(['Talks, date, 2025-02-14', 'Dinner, 2025-02-15']);
  });

  it.each([
    ['', /^This is an empty file\./u],
    ['\ufeff\r\n', /^This is an empty file\./u],
    ['{"error": "quota exceeded"}', /^This holds no list of events\./u],
    ['5', /^This holds no list of events\./u],
    ['\n<!-- cached --><!DOCTYPE html><title>Log in</title>', /^This is a web page\./u],
    ['<?xml version="1.0"?>\n<!DOCTYPE html><html><title>Log in</title></html>', /^This is a web page\./u],
    ['<?xml version="1.0"?><rss version="2.0"></rss>', /^This is XML\./u],
    ['%PDF-1.7\n1 0 obj', /that is no text/u],
    ['PK\u0003\u0004\u0014\u0000\u0006\u0000', /a sheet can be saved as CSV/u],
    ['\u2030PNG\r\n\u001a\n\u0000', /that is no text/u],
    ['n\0a\0m\0e\0,\0d\0a\0t\0e\0', /that is no text/u],
  ])('says that %j is no list', async (text, says) => {
    const { value, problems } = await readText(text, { mediaType: 'application/json' });
    expect(value).toBeUndefined();
    expect(problems.map(({ severity }) => severity)).toEqual(['error']);
    expect(problems[0]?.message).toMatch(says);
  });

  it('goes by the media type where there is one, and tells what is wrong', async () => {
    const { problems } = await readText('Alpha,Beta\n1,2', { mediaType: 'text/csv' });
    expect(problems[0]?.message).toMatch(/names no column/u);
    expect((await readText('[{"name": "Talks"', {})).problems[0]?.message).toMatch(/not valid JSON/u);
  });
});

describe('beginsAsJson', () => {
  it.each(['[', '{"events"', '\n[\n{', '[object Object]', '"[{\\"name\\"', '"\\n  {\\"name\\"'])('%j', (text) => {
    expect(beginsAsJson(text)).toBe(true);
  });

  it.each([
    '',
    'name',
    '[2025',
    '{..',
    '[-0043',
    '[XXXX-12-25',
    '"name","date"',
    '"Talks" | Munich',
    '“Talks”, Munich',
    '"[2025',
  ])('not %j', (text) => {
    expect(beginsAsJson(text)).toBe(false);
  });
});
