import { describe, expect, it } from 'vitest';
import { DAY_MS, isoDay } from '../../src/core/civil-time.js';
import { isMoment } from '../../src/core/compose-date.js';
import type { DateValue } from '../../src/core/date-value.js';
import { parseEdtf } from '../../src/core/edtf.js';
import conformance from '../fixtures/edtf/edtf-conformance-corpus.json' with { type: 'json' };
import library from '../fixtures/edtf/loc-edtf-examples.json' with { type: 'json' };
import university from '../fixtures/edtf/unt-edtf-validate-lists.json' with { type: 'json' };

/** Expressions that are good EDTF and yet refused: browsers count time to the year 275760, and no farther. */
const TOO_FAR = [
  'Y170000002',
  'Y-170000002',
  'Y17E7',
  'Y-17E7',
  'Y17E8',
  'Y171010000S3',
  'Y-171010000S2',
  'Y3388E2S3',
  'Y-3388E2S3',
];

/** Expressions that a corpus calls invalid and that are read all the same, with the reason for each. */
const ACCEPTED: Readonly<Record<string, string>> = {
  '2005-07-25T10:10:10Z/2006-01-01T10:10:10Z': 'EDTF has no times in intervals; a timeline needs them: our extension.',
  '2005-07-25T10:10:10Z/2006-01': 'The same extension.',
  '2005-07-25/2006-01-01T10:10:10Z': 'The same extension.',
  // The corpus compares first days only. It also has 1111-01-01/1111 as valid, which means the same kind of thing.
  '0000-01-03/0000-01': 'It may end later in the month in which it starts.',
  '0000-02/0000': 'It may end later in the year in which it starts.',
  '2004-06-11%/2004-%06': 'It may end later in the month in which it starts.',
  '2004-06-11%/2004-06~': 'It may end later in the month in which it starts.',
  'Y-61000/-2000': 'ISO 8601-2 lets a long year be the end of an interval, and these are in order.',
};

interface Row {
  readonly edtf: string;
  readonly earliest?: string | null;
  readonly latest?: string | null;
}

const bounded: readonly Row[] = [...conformance.level0, ...conformance.level1, ...conformance.level2];
const { invalid_edtf_dates, invalid_edtf_intervals, invalid_edtf_datetimes, ...validLists } = university.lists;
const valid = [
  ...bounded.map((row) => row.edtf),
  ...library.examples.map((row) => row.edtf),
  ...Object.values(validLists).flat(),
];
const invalid = [
  ...conformance.invalid.map((row) => row.edtf),
  ...library.invalid.map((row) => row.edtf),
  ...invalid_edtf_dates,
  ...invalid_edtf_intervals,
  ...invalid_edtf_datetimes,
];

function read(edtf: string): DateValue {
  const reading = parseEdtf(edtf);
  if (!reading.ok) throw new Error(reading.message);
  return reading.value;
}

/** The corpora give the last day as part of the date, years as EDTF writes them, and infinities for open ends. */
const lastDay = ({ end, endMax }: DateValue): string | null => {
  if (endMax === null) return null;
  return isoDay(typeof end !== 'string' && isMoment(end) ? endMax : endMax - DAY_MS);
};
const expectedDay = (text: string | null | undefined): string | null =>
  text === undefined || text === null || text.endsWith('infinity') ? null : text.replace(/^-(\d{4})-/, '-00$1-');

describe('EDTF corpora', () => {
  it('are all there', () => {
    expect([bounded.length, library.examples.length, Object.values(validLists).flat().length]).toEqual([53, 64, 161]);
    expect(invalid).toHaveLength(10 + 2 + 49);
  });

  it.each(valid.filter((edtf) => !TOO_FAR.includes(edtf)))('reads %s', (edtf) => {
    expect(parseEdtf(edtf)).toMatchObject({ ok: true });
  });

  it.each(bounded.filter(({ edtf }) => !TOO_FAR.includes(edtf)))(
    'bounds $edtf by $earliest and $latest',
    ({ edtf, earliest, latest }) => {
      const value = read(edtf);
      expect(value.startMin === null ? null : isoDay(value.startMin)).toBe(expectedDay(earliest));
      expect(lastDay(value)).toBe(expectedDay(latest));
    },
  );

  it.each(TOO_FAR)('says that %s is too far away', (edtf) => {
    expect(valid).toContain(edtf);
    const reading = parseEdtf(edtf);
    expect(reading.ok ? '' : reading.message).toMatch(/too far away.*271,821 BC.*275,760/);
  });

  it.each(invalid.filter((edtf) => !(edtf in ACCEPTED)))('refuses %j', (edtf) => {
    expect(parseEdtf(edtf)).toMatchObject({ ok: false });
  });

  it.each(Object.entries(ACCEPTED))('reads %s: %s', (edtf) => {
    expect(invalid).toContain(edtf);
    expect(parseEdtf(edtf)).toMatchObject({ ok: true });
  });
});
