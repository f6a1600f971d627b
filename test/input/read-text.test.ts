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
