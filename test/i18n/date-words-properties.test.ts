import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilMs, DAY_MS, isoDay } from '../../src/core/civil-time.js';
import type { DateValue } from '../../src/core/date-value.js';
import { parseEdtf } from '../../src/core/edtf.js';
import { dateWords } from '../../src/i18n/date-words.js';
import { distanceWords } from '../../src/i18n/distance-words.js';
import { durationWords } from '../../src/i18n/duration-words.js';
import { edtfDate } from './edtf-date.js';

const long = (text: string, locale = 'en') => dateWords(edtfDate(text), { locale, style: 'long' });

/** Every text anywhere in the EDTF corpora, valid or not. */
const corpus = [...new Set(corpusTexts())];

function corpusTexts(): string[] {
  const folder = new URL('../fixtures/edtf/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) => textsIn(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
}

function textsIn(json: unknown): string[] {
  if (typeof json === 'string') return [json];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(textsIn) : [];
}

describe('every date of the EDTF corpora', () => {
  const values = corpus.flatMap((text): [string, DateValue][] => {
    const reading = parseEdtf(text);
    return reading.ok ? [[text, reading.value]] : [];
  });

  it('is in words', () => {
    expect(values.length).toBeGreaterThan(150);
    for (const [text, value] of values) {
      for (const locale of ['en', 'en-US', 'ko', 'ar', 'ru', 'zh', 'th-u-ca-buddhist', 'ja-u-ca-japanese']) {
        for (const style of ['long', 'short', 'label', 'column'] as const) {
          const words = dateWords(value, { locale, style, reference: civilMs(2004) });
          expect(words, `${text} (${locale}, ${style})`).toMatch(/\p{L}|\d/u);
          expect(words, `${text} (${locale}, ${style})`).not.toMatch(/undefined|null|NaN|Invalid|\s\s|^\s|\s$/u);
        }
      }
    }
  });

  it('has a duration and a distance, or none', () => {
    for (const [text, value] of values) {
      const words = [durationWords(value, 'en'), distanceWords(value, civilMs(2004), 'en')];
      expect(words.join(' '), text).not.toMatch(/undefined|null|NaN|-|\b0\b/u);
    }
  });
});

const year = fc.integer({ min: 1, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: civilMs(1) / DAY_MS, max: civilMs(9998) / DAY_MS });
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const digits = (number: number, length: number) => String(number).padStart(length, '0');
const numbersIn = (words: string) => (words.match(/\d+/gu) ?? []).map(Number);

describe('words for dates', () => {
  it('are no more precise than the date', () => {
    fc.assert(
      fc.property(
        year,
        month,
        fc.constantFrom('', '~', '?', '%'),
        fc.constantFrom('en', 'en-US'),
        (y, m, doubt, locale) => {
          expect(numbersIn(long(`${digits(y, 4)}-${digits(m, 2)}${doubt}`, locale))).toEqual([y]);
          expect(numbersIn(long(`${digits(y, 4)}-${digits(m, 2)}${doubt}`, 'ko'))).toEqual([y, m]);
          expect(numbersIn(long(`${digits(y, 4)}${doubt}`, locale))).toEqual([y]);
          expect(numbersIn(long(`[${digits(y, 4)}-${digits(m, 2)}${doubt}..]`, locale))).toEqual([y]);
          expect(numbersIn(long(`${digits(y, 4)}-${digits(m, 2)}${doubt}/..`, locale))).toEqual([y]);
        },
      ),
    );
  });

  it('end with the last day, which is part of it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 500 }), (first, length) => {
        const [start, end] = [isoDay(first * DAY_MS), isoDay((first + length) * DAY_MS)];
        const [y, m, d] = end.split('-').map(Number);
        const last = `${d} ${MONTHS[(m ?? 0) - 1]} ${y}`;
        expect(long(`${start}/${end}`).endsWith(` to ${last}`)).toBe(true);
        expect(long(`[${start}..${end}]`).endsWith(` and ${last}`)).toBe(true);
        expect(long(`../${end}`)).toBe(`until ${last}`);
      }),
    );
  });

  it('say a year that is shared once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 1, max: 364 }),
        (y, from, to) => {
          fc.pre(from < to);
          const [start, end] = [from, to].map((days) => isoDay(civilMs(y, 1, 1 + days)));
          for (const text of [`${start}/${end}`, `[${start}..${end}]`, `[${start},${end}]`, `${start}~/${end}`]) {
            for (const locale of ['en', 'en-US', 'ko']) {
              expect(long(text, locale).split(String(y)).length - 1, `${text} (${locale})`).toBe(1);
            }
          }
        },
      ),
    );
  });
});
