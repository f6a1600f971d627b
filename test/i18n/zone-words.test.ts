import { describe, expect, it } from 'vitest';
import type { DatePoint } from '../../src/core/date-value.js';
import { clockOffsets, clockWords, homeOffsetWords } from '../../src/i18n/clock-words.js';
import { extrasMessages } from '../../src/i18n/extras-words.js';
import { utcOffsetWords } from '../../src/i18n/zone-words.js';
import { edtfDate } from './edtf-date.js';

const FEBRUARY = Date.UTC(2025, 1, 14);

it.each([
  ['Europe/Berlin', 'UTC+1'],
  ['America/New_York', 'UTC−5'],
  ['Asia/Kolkata', 'UTC+5:30'],
  ['America/St_Johns', 'UTC−3:30'],
  ['Africa/Abidjan', 'UTC'],
])('%s is %j', (zone, words) => {
  expect(utcOffsetWords(zone, FEBRUARY)).toBe(words);
});

it.each([
  ['Europe/Berlin', 'Asia/Seoul', '8 h behind Seoul', '대한민국 시간보다 8시간 느림'],
  ['Asia/Seoul', 'Africa/Johannesburg', '7 h ahead of Johannesburg', '남아프리카 시간보다 7시간 빠름'],
  ['Asia/Kolkata', 'Asia/Seoul', '3 h 30 min behind Seoul', '대한민국 시간보다 3시간 30분 느림'],
  ['Asia/Tokyo', 'Asia/Seoul', 'same time as Seoul', '대한민국 시간 기준 시차 없음'],
])('the clocks of %s as seen from %s: %j', (zone, home, english, korean) => {
  expect(['en', 'ko'].map((locale) => homeOffsetWords(zone, home, FEBRUARY, locale))).toEqual([english, korean]);
});

it.each([
  ['de', 'Südkorea: 8 Std. später', 'Vereinigtes Königreich: 9 Std. früher', 'Japan: gleiche Uhrzeit'],
  ['es', 'Corea del Sur: 8 h más', 'Reino Unido: 9 h menos', 'Japón: misma hora'],
  [
    'id',
    '8 jam lebih lambat dari waktu Korea Selatan',
    '9 jam lebih cepat dari waktu Inggris Raya',
    'sama dengan waktu Jepang',
  ],
  [
    'zu',
    'South Korea: amahora angu-8 ngaphezulu',
    'United Kingdom: amahora angu-9 ngaphansi',
    'Japan: isikhathi esifanayo',
  ],
])('are told in %s without a case or an article that is not known', (locale, ...expected) => {
  const zones = [
    ['Europe/Berlin', 'Asia/Seoul'],
    ['Asia/Seoul', 'Europe/London'],
    ['Asia/Seoul', 'Asia/Tokyo'],
  ] as const;
  expect(zones.map(([zone, home]) => homeOffsetWords(zone, home, FEBRUARY, locale))).toEqual(expected);
});

it.each([
  ['de', 'Europe/Vienna', 'Wien'],
  ['de', 'Europe/Rome', 'Rom'],
  ['de', 'Europe/Berlin', 'Berlin'],
  ['en', 'America/Sao_Paulo', 'São Paulo'],
  ['es', 'Europe/Berlin', 'Berlín'],
  ['es', 'Europe/Vienna', 'Viena'],
  ['es', 'Europe/Madrid', 'Madrid'],
  ['pt', 'America/Sao_Paulo', 'São Paulo'],
  ['zu', 'Asia/Jerusalem', 'Israel'],
])('has in %s a name for %s: %s', (locale, zone, name) => {
  expect(extrasMessages(locale).zoneName(zone)).toBe(name);
});

it('knows which of the two hours it is that a clock shows twice', () => {
  const when = edtfDate('2025-10-26T02:30+01:00');
  const event = { id: 'a', index: 0, name: 'A', when, attendee: [], about: [], subjectOf: [] };
  const location = { name: 'Berlin', timeZone: 'Europe/Berlin' };
  expect(clockOffsets({ ...event, location }, 'Asia/Seoul', 'en')).toEqual({
    utc: 'UTC+1',
    home: ', 8 h behind Seoul',
  });
});

it('follows the season', () => {
  expect(homeOffsetWords('Europe/Berlin', 'Asia/Seoul', Date.UTC(2025, 6, 1), 'en')).toBe('7 h behind Seoul');
});

describe('a moment on two clocks', () => {
  function moment(edtf: string): DatePoint {
    const { start } = edtfDate(edtf);
    if (typeof start === 'string') throw new Error(edtf);
    return start;
  }
  const home = 'Asia/Seoul';

  it('gives the time at the place and at home', () => {
    const munich = { place: 'Munich', zone: 'Europe/Berlin', home };
    expect(clockWords(moment('2025-02-14T09:00'), munich, 'en')).toBe('09:00 in Munich, 17:00 in Seoul');
    expect(clockWords(moment('2025-02-14T08:00Z'), munich, 'en')).toBe('09:00 in Munich, 17:00 in Seoul');
    expect(clockWords(moment('2025-02-14T09:00'), munich, 'en-US')).toBe('9:00 AM in Munich, 5:00 PM in Seoul');
    expect(clockWords(moment('2025-02-14T09:00'), { ...munich, place: '뮌헨' }, 'ko')).toBe(
      '09:00(뮌헨), 17:00(대한민국 시간)',
    );
  });

  it('names the day where it is another one at home', () => {
    const washington = { place: 'Washington', zone: 'America/New_York', home };
    expect(clockWords(moment('2025-02-10T20:00'), washington, 'en')).toBe(
      '20:00 in Washington, 10:00 in Seoul on 11 February',
    );
  });

  it('gives one time where both clocks agree, or where there is no home', () => {
    expect(clockWords(moment('2025-02-14T09:00'), { zone: 'Asia/Tokyo', home }, 'en')).toBe('09:00 in Tokyo');
    expect(clockWords(moment('2025-02-14T09:00'), { zone: 'America/New_York' }, 'en')).toBe('09:00 in New York');
  });
});
