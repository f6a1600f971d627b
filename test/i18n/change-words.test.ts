import { describe, expect, it } from 'vitest';
import { changeWords, historyMessages } from '../../src/i18n/change-words.js';
import { historyEn } from '../../src/i18n/en-history.js';
import { ko } from '../../src/i18n/ko.js';
import { knownOn, readHistory } from '../support/known-on.js';

const BASE = { name: 'Event A', date: '[2025-02-10..2025-02-13]', status: 'tentative', location: 'Seoul' };

/** What is told of each revision, the first of 11 February 2025 and so on. */
function words(revisions: readonly object[], locale = 'en', base: object = BASE): readonly string[] {
  const dated = revisions.map((revision, i) => ({ asOf: `2025-02-${11 + i}`, ...revision }));
  const [event] = knownOn(readHistory([{ ...base, revisions: dated }]), '2025-03-01');
  return (event?.changes ?? []).map((change) => changeWords(change, locale));
}

describe('what changed, in English', () => {
  it.each<[string, object, string]>([
    ['the date', { set: { date: '2025-02-17' } }, 'Changed on 11 February 2025: was between 10 and 13 February 2025'],
    ['the status', { set: { status: 'confirmed' } }, 'Changed on 11 February 2025: was tentative'],
    ['the place', { set: { location: 'Busan' } }, 'Changed on 11 February 2025: was Seoul'],
    ['the name', { set: { name: 'Event B' } }, 'Changed on 11 February 2025: was Event A'],
    [
      'all of that',
      { set: { name: 'B', date: '2025-02-17', location: 'Busan', status: 'confirmed' } },
      'Changed on 11 February 2025: was Event A, between 10 and 13 February 2025, Seoul, tentative',
    ],
    ['anything else', { set: { description: 'Two days' } }, 'Changed on 11 February 2025'],
    ['what was not known before', { set: { location: null } }, 'Changed on 11 February 2025: was Seoul'],
    ['withdrawn', { set: null }, 'Withdrawn on 11 February 2025'],
    [
      'corrected',
      { set: { date: '2025-02-17' }, correction: true },
      'Corrected on 11 February 2025: it was wrongly given as between 10 and 13 February 2025',
    ],
    [
      'corrected elsewhere',
      { set: { url: 'https://example.org/' }, correction: true },
      'Corrected on 11 February 2025',
    ],
  ])('%s', (_, revision, expected) => {
    expect(words([revision])).toEqual([expected]);
  });

  it('tells of what was withdrawn that it is back', () => {
    expect(words([{ set: null }, { set: {} }, { set: null }, { set: { date: '2025-02-17' } }])).toEqual([
      'Withdrawn on 11 February 2025',
      'Reinstated on 12 February 2025',
      'Withdrawn on 13 February 2025',
      'Reinstated on 14 February 2025: was between 10 and 13 February 2025',
    ]);
  });

  it('has the words of a date that was none, and of a status that is not of the scale', () => {
    const base = { name: 'Event A', displayDate: 'next week', status: 'rumoured' };
    expect(words([{ set: { date: '2025-02-17', status: 'expected' } }], 'en', base)).toEqual([
      'Changed on 11 February 2025: was next week, rumoured',
    ]);
  });

  it('does not say of a plan that it was one: that is what "was" says already', () => {
    const base = { name: 'Event A', date: '2025-01-10', status: 'expected' };
    expect(words([{ set: { status: 'took-place' } }], 'en', base)).toEqual([
      'Changed on 11 February 2025: was expected',
    ]);
  });
});

describe('what changed, in Korean', () => {
  it('has words of its own for each kind', () => {
    expect(
      words(
        [{ set: { date: '2025-02-17' } }, { set: null }, { set: {} }, { set: { location: 'Busan' }, correction: true }],
        'ko',
      ),
    ).toEqual([
      '2025년 2월 11일 변경, 이전: 2025년 2월 10일에서 13일 사이',
      '2025년 2월 12일 철회',
      '2025년 2월 13일 철회 취소',
      '2025년 2월 14일 정정, 잘못된 내용: Seoul',
    ]);
  });

  it('says whatever English says', () => {
    const korean = historyMessages('ko-KR');
    expect(Object.keys(korean).sort()).toEqual(Object.keys(historyEn).sort());
    expect(korean).not.toEqual(historyEn);
    expect(historyMessages('cy')).toEqual(historyEn);
  });

  it('tells how a day differs', () => {
    const known = { date: '11 February 2025', count: 1, changed: 1 };
    expect(historyEn.knownStatus({ ...known, count: 5, changed: 2 })).toBe(
      'As known on 11 February 2025: 5 events, 2 changed',
    );
    expect(historyEn.knownStatus(known)).toBe('As known on 11 February 2025: 1 event, 1 changed');
    expect(ko.history?.knownStatus({ date: '2025년 2월 11일', count: 1500, changed: 0 })).toBe(
      '2025년 2월 11일 기준: 일정 1,500건, 변경 0건',
    );
  });
});
