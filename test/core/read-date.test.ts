import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/core/read-date.js';

const SEED = 20250204;

const NONE = { precision: 'day', uncertain: false, approximate: false, zone: null, members: [], all: false };

function messageFor(text: unknown): string {
  const result = readDate(text);
  return result.ok ? 'it was read' : result.problem.message;
}

describe('readDate', () => {
  it('gives days as days, the end exclusive', () => {
    expect(readDate('2025-02-14/2025-02-16')).toEqual({
      ok: true,
      value: {
        ...NONE,
        kind: 'extent',
        startMin: '2025-02-14',
        startMax: '2025-02-14',
        endMin: '2025-02-17',
        endMax: '2025-02-17',
      },
    });
    expect(readDate('[..2025-02-13~]')).toEqual({
      ok: true,
      value: {
        ...NONE,
        kind: 'window',
        startMin: null,
        startMax: '2025-02-14',
        endMin: null,
        endMax: '2025-02-14',
        approximate: true,
      },
    });
  });

  it.each([
    ['2025-02-14T09:00', '2025-02-14T09:00:00', null],
    ['2025-02-14T09:00:00.250', '2025-02-14T09:00:00.250', null],
    ['2025-02-14T00:00Z', '2025-02-14T00:00:00Z', 'Z'],
    ['2025-02-14T09:00+05:30', '2025-02-14T09:00:00+05:30', '+05:30'],
    ['2025-07-14T09:00[Europe/Berlin]', '2025-07-14T09:00:00+02:00', 'Europe/Berlin'],
    ['2025-02-14T09:00[America/St_Johns]', '2025-02-14T09:00:00-03:30', 'America/St_Johns'],
    ['2025-11-02T01:30-05:00[America/New_York]', '2025-11-02T01:30:00-05:00', 'America/New_York'],
  ])('gives the moment %s as %s', (text, moment, zone) => {
    const bounds = { startMin: moment, startMax: moment, endMin: moment, endMax: moment };
    expect(readDate(text)).toMatchObject({ ok: true, value: { kind: 'extent', ...bounds, zone } });
  });

  it('gives a day and a moment side by side', () => {
    expect(readDate('2025-02-14/2025-02-15T17:00Z')).toMatchObject({
      value: { startMin: '2025-02-14', endMax: '2025-02-15T17:00:00Z', precision: 'day', zone: 'Z' },
    });
  });

  it('gives the members of a set', () => {
    expect(readDate('{2025-02-10,2025-03..}')).toMatchObject({
      value: {
        kind: 'set',
        all: true,
        startMin: '2025-02-10',
        endMax: null,
        precision: 'month',
        members: [
          { kind: 'extent', startMin: '2025-02-10', endMax: '2025-02-11' },
          { kind: 'extent', startMin: '2025-03-01', startMax: '2025-04-01', endMin: null, endMax: null },
        ],
      },
    });
  });

  it('writes far years with a sign and six digits', () => {
    expect(readDate('-0043-03-15')).toMatchObject({ value: { startMin: '-000043-03-15', endMax: '-000043-03-16' } });
    expect(readDate('Y12345')).toMatchObject({ value: { startMin: '+012345-01-01', endMax: '+012346-01-01' } });
  });

  it('says what is wrong', () => {
    expect(readDate('2025-02-30')).toEqual({
      ok: false,
      problem: {
        field: 'date',
        value: '2025-02-30',
        message: '2025-02 has 28 days: there is no 2025-02-30.',
        severity: 'error',
      },
    });
  });

  it('is plain data', () => {
    for (const text of ['2025-02-14T09:00Z', '[2025,2026..]', '2025-02-30', 7]) {
      const result = readDate(text);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });

  it('never throws, whatever it is given', () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const hostile = {
      toString() {
        throw new Error('no');
      },
    };
    for (const value of [
      revoked.proxy,
      hostile,
      Symbol('s'),
      1n,
      null,
      undefined,
      NaN,
      2025,
      new Date(),
      () => 1,
      [],
    ]) {
      expect(messageFor(value)).toBe('A date is a text, such as "2025-02-14".');
    }
    const alphabet = fc.constantFrom(...Array.from('0123456789-/.,TZXYESW+:?~%[]{}!= \0٣é'));
    const text = fc.oneof(
      fc.anything(),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: alphabet, maxLength: 64 }),
      fc
        .constantFrom('Y', '2025-02-14T09:00', '[', '{')
        .chain((start) => fc.string({ unit: alphabet, maxLength: 40 }).map((rest) => start + rest)),
    );
    fc.assert(
      fc.property(text, (value) => {
        const result = readDate(value);
        expect(result.ok || result.problem.message).toBeTruthy();
      }),
      { seed: SEED, numRuns: 30_000 },
    );
  });

  it.each([
    ['digits', '9'],
    ['brackets', '['],
    ['braces', '{'],
    ['slashes', '/'],
    ['dots', '.'],
    ['spaces', ' '],
    ['dashes', '–'],
    ['unspecified digits', 'X'],
    ['alternatives', '1XX1-02-29,'],
    ['zones', '[UTC]'],
    ['null bytes', '\0'],
    ['letters', '😀'],
  ])('refuses %s without end at once', (_, unit) => {
    for (const text of [
      unit.repeat(10_000),
      unit.repeat(64).slice(0, 64),
      `2025-02-14T09:00${unit.repeat(64)}`.slice(0, 64),
    ]) {
      const start = performance.now();
      expect(readDate(text).ok).toBe(false);
      expect(performance.now() - start).toBeLessThan(50);
    }
  });

  it.each([
    ['digits of other scripts', '٢٠٢٥-٠٢-١٤'],
    ['full-width digits', '２０２５-02-14'],
    ['minus signs', '−2025'],
    ['a null byte', '2025-02-14\0'],
    ['a line break', '2025-02-14\n'],
    ['a mark of direction', '\u200f2025-02-14'],
    ['nested sets', '[[2025-02-14]]'],
    ['a set in an interval', '[2025]/2026'],
    ['an unclosed set', '[2025-02-10..2025-02-13'],
  ])('refuses %s', (_, text) => {
    expect(readDate(text).ok).toBe(false);
  });
});
