import { describe, expect, it } from 'vitest';
import { EMPTY, withSetting } from '../../demo/create/draft.js';
import { KINDS, settingMeant, settingProblem, usable } from '../../demo/create/setting-values.js';
import { readText } from '../../src/input/read-text.js';

const meant = (name: string, text: string) => settingMeant(name, text, () => Promise.resolve(readText));

describe('the settings of a timeline', () => {
  it.each([
    ['as-of', '4 Feb 2025', '2025-02-04'],
    ['as-of', '04.02.2025', '2025-02-04'],
    ['as-of', '14/2/2025', '2025-02-14'],
    ['as-of', 'February 2025', '2025-02'],
    ['as-of', '2025-02-04', undefined],
    ['as-of', '3/4/2025', undefined],
    ['time-zone', 'Berlin', 'Europe/Berlin'],
    ['time-zone', ' new york ', 'America/New_York'],
    ['time-zone', 'São Paulo', 'America/Sao_Paulo'],
    ['time-zone', 'Kolkata', 'Asia/Kolkata'],
    ['time-zone', 'europe/berlin', 'Europe/Berlin'],
    ['time-zone', 'Berlinn', undefined],
    ['time-zone', 'UTC+1', '+01:00'],
    ['time-zone', 'GMT-05:30', '-05:30'],
    ['time-zone', 'GMT+25', undefined],
    ['time-zone', 'local', undefined],
    ['heading', '4 Feb 2025', undefined],
  ])('take for %s “%s” as people write it', async (name, text, expected) => {
    expect(await meant(name, text)).toBe(expected);
  });

  it.each([
    ['as-of', ['2025-02-04', '2025-02', '2025', '-0043-03-15', '2024-02-29', '2025-02-04T09:00Z', '']],
    ['time-zone', ['Europe/Berlin', 'UTC', '+01:00', 'Z', 'local', '']],
    ['heading', ['Berlin', '4 Feb']],
  ])('of %s are right', (name, texts) => {
    for (const text of texts) expect(settingProblem(name, text), text).toBeUndefined();
  });

  it.each([
    ['as-of', ['next week', '2025-02-29', '2025-13', '2025-02-04T25:00', '3/4/2025']],
    ['time-zone', ['Berlinn', 'GMT+25', '+25:00', 'Washington']],
  ])('of %s that cannot be used are told, and left out', (name, texts) => {
    for (const text of texts) {
      expect(settingProblem(name, text)).toContain(`“${text}” is no `);
      expect(usable(withSetting(withSetting(EMPTY, name, text), 'heading', 'February')).settings).toEqual({
        heading: 'February',
      });
    }
  });
});

it.each([
  ['www.example.org/visits', 'https://www.example.org/visits'],
  ['example.org', 'https://example.org'],
  ['https://example.org', undefined],
  ['javascript:alert(1)', undefined],
  ['see below', undefined],
])('the link %s is %s', async (text, expected) => {
  expect(await KINDS.link.asMeant(text, () => Promise.resolve(readText))).toBe(expected);
});
