import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/core/civil-time.js';
import { readEventList } from '../../src/core/event-list.js';
import { sharedYear, timelineModel, type TimelineSettings } from '../../src/view/timeline-model.js';

const TODAY = Date.parse('2025-02-14T16:30Z');

const NOTHING_SET: TimelineSettings = {
  start: undefined,
  end: undefined,
  asOf: undefined,
  lanes: undefined,
  layout: undefined,
  now: undefined,
};

const modelOf = (list: unknown, settings: Partial<TimelineSettings> = {}) =>
  timelineModel(readEventList(list), { ...NOTHING_SET, ...settings }, 'en', TODAY, undefined);

const event = (asOf?: string) => ({ name: asOf ?? 'always', date: '2025-02-20', asOf });

it.each([
  [['2025-01-01T00:00', '2025-12-31'], 2025],
  [['1969-02-01', '1969-12-31'], 1969],
  [['2025-01-01T00:00', '2026-01-01T00:00'], undefined],
  [['2025-03/..'], 2025],
])('the year of %j is %j', (dates, year) => {
  const time = sharedYear(modelOf(dates.map((date) => ({ name: date, date }))).digest);
  expect(time === null ? undefined : new Date(time).getUTCFullYear()).toBe(year);
});

describe('what is shown as known', () => {
  const names = (list: unknown, asOf?: string) => modelOf(list, { asOf }).events.map(({ name }) => name);

  it('is all there is, up to the newest day or moment', () => {
    for (const days of [
      ['2025-02-04', '2025-02-11'],
      ['2025-02-04', '2025-02-11T09:00+09:00'],
      ['2025-02-11', '2025-02-11T09:00Z'],
      ['2025-02-11T18:00Z', '2025-02-11T09:00:30.5Z'],
    ]) {
      expect(names(days.map(event)).toSorted()).toEqual(days.toSorted());
    }
  });

  it('is what was known by the end of a day, month or year, or at a moment', () => {
    const list = [event(), event('2025-02-04'), event('2025-02-11T09:00'), event('2025-03-01')];
    expect(['2025-02-03', '2025-02-04', '2025-02', '2025', '2025-03/..'].map((day) => names(list, day).length)).toEqual(
      [1, 2, 3, 4, 4],
    );
    const times = ['2025-02-11T08:59', '2025-02-11T09:00', '2025-02-11T09:01'];
    expect(times.map((time) => names(list, time).length)).toEqual([2, 3, 3]);
  });
});

describe('today’s line', () => {
  const now = (settings: Partial<TimelineSettings>, list: unknown = [event()]) => {
    const { now: time, problems } = modelOf(list, settings);
    return [time === null ? null : new Date(time).toISOString().slice(0, 16), ...problems.map(({ field }) => field)];
  };

  it.each<[string, string | null | undefined, string | null]>([
    ['the reader’s own', undefined, '2025-02-14T16:30'],
    ['the same where the attribute was removed', null, '2025-02-14T16:30'],
    ['the same when told so', 'auto', '2025-02-14T16:30'],
    ['nowhere when told so', 'none', null],
    ['in the middle of the day that the page gives', '2025-02-20', '2025-02-20T12:00'],
    ['at the moment that the page gives', '2025-02-20T09:15', '2025-02-20T09:15'],
  ])('is %s', (_, text, time) => {
    expect(now({ now: text as string | undefined })).toEqual([time]);
  });

  it('is the reader’s own, with a problem, where the page gives no date', () => {
    expect(now({ now: 'yesterday' })).toEqual(['2025-02-14T16:30', 'now']);
  });

  it('is absent where what is shown was known on another day, unless the page gives one', () => {
    expect(now({}, [event('2025-02-04')])).toEqual([null]);
    expect(now({ now: 'auto' }, { asOf: '2025-02-04', events: [event()] })).toEqual([null]);
    expect(now({ asOf: '2025-02-04' })).toEqual([null]);
    expect(now({ asOf: '2025-02-04', now: '2025-02-20' })).toEqual(['2025-02-20T12:00']);
  });
});

describe('the visible span', () => {
  it('is a fortnight around today where nothing is dated', () => {
    const { span } = modelOf([{ name: 'A', displayDate: 'soon' }]);
    expect([isoDay(span.start), isoDay(span.end)]).toEqual(['2025-02-07', '2025-02-21']);
  });
});
