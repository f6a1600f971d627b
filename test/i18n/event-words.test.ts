import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/core/event.js';
import { eventWords } from '../../src/i18n/event-words.js';
import { edtfDate } from './edtf-date.js';

let index = 0;
function event(name: string, date: string | null, more: Partial<TimelineEvent> = {}): TimelineEvent {
  const when = date === null ? {} : { when: edtfDate(date) };
  return { id: name, index: index++, name, attendee: [], about: [], subjectOf: [], ...when, ...more };
}

const asOf = edtfDate('2025-02-04');
const meeting = event("Foreign ministers' meeting", '[2025-02-10..2025-02-13]', {
  status: 'under-discussion',
  location: { name: 'Washington' },
});

describe('an event read aloud', () => {
  const words = (it: TimelineEvent, known = asOf) => eventWords(it, { locale: 'en', asOf: known });

  it('says name, when, where and status', () => {
    expect(words(meeting)).toBe(
      "Foreign ministers' meeting, between 10 and 13 February 2025, Washington, under discussion",
    );
    expect(eventWords(meeting, { locale: 'ko', asOf })).toBe(
      "Foreign ministers' meeting, 2025년 2월 10일에서 13일 사이, Washington, 협의 중",
    );
  });

  it('claims nothing about what was only planned once its time is over', () => {
    const later = (date: string) => words(meeting, edtfDate(date));
    expect(later('2025-02-13')).toMatch(/, under discussion$/);
    expect(later('2025-02-14')).toMatch(/, was under discussion$/);
    expect(words(event('Talks', '2025-01-10', { status: 'expected' }))).toBe('Talks, 10 January 2025, was expected');
    expect(words(event('Talks', '2025-01-10', { status: 'took-place' }))).toBe('Talks, 10 January 2025, took place');
    expect(words(event('Talks', '2025-01-10', { status: 'cancelled' }))).toBe('Talks, 10 January 2025, cancelled');
    expect(eventWords(event('Talks', '2025-01-10', { status: 'expected' }), { locale: 'en' })).toMatch(/, expected$/);
  });

  it("keeps the author's own status, and adds none", () => {
    expect(words(event('Talks', '2025-02-10', { status: 'unknown', statusText: 'rumoured' }))).toMatch(/, rumoured$/);
    expect(words(event('Talks', '2025-02-10'))).toBe('Talks, 10 February 2025');
  });

  it('says so when there is no date', () => {
    expect(words(event('Talks', null))).toBe('Talks, to be announced');
    expect(words(event('Talks', null, { displayDate: 'in due course' }))).toBe('Talks, in due course');
  });
});
