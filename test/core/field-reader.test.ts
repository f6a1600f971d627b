import { describe, expect, it } from 'vitest';
import { FieldReader, plainText } from '../../src/core/field-reader.js';

describe('FieldReader', () => {
  it.each([
    [{ name: 'Talks', title: 'Meeting' }, 'name'],
    [{ title: 'Meeting' }, 'title'],
    [{ name: '', title: 'Meeting' }, 'title'],
    [{ name: ' \n', title: 'Meeting' }, 'title'],
    [{ name: null, title: 'Meeting' }, 'title'],
    [{ name: false, title: 'Meeting' }, 'name'],
    [{ name: 0 }, 'name'],
    [{}, undefined],
  ])('finds in %j the field %s', (record, name) => {
    expect(new FieldReader(record, 0).find('name', 'title')?.name).toBe(name);
  });

  it('takes one value for a list of one, and passes over what cannot be taken', () => {
    const fields = new FieldReader({ one: 'a', many: ['a', '', null, 7], none: null }, undefined);
    const texts = (name: string) => fields.list([name], (value, field) => fields.textOf(value, field));
    expect([texts('one'), texts('many'), texts('none')]).toEqual([['a'], ['a', '7'], []]);
    expect(fields.problems).toEqual([
      {
        field: 'many[2]',
        value: 'null',
        message: '“many[2]” should be text; it was left out.',
        severity: 'warning',
      },
    ]);
  });

  it('tells where in the record a problem is, and of which entry', () => {
    const fields = new FieldReader({}, 3);
    fields.within({ geo: {} }, 'place', (place) => {
      place.within({}, 'geo', (geo) => {
        geo.report('error', 'latitude', 91, 'Too far north.');
      });
    });
    expect(fields.problems).toEqual([
      { index: 3, field: 'place.geo.latitude', value: '91', message: 'Too far north.', severity: 'error' },
    ]);
  });

  it('gives the links as they are written', () => {
    expect(new FieldReader({ url: ' https://Example.org ' }, 0).link('url')).toBe('https://Example.org');
  });
});

describe('plainText', () => {
  it.each<[unknown, string | undefined]>([
    [' a\r\nb\rc\td ', 'a\nb\nc\td'],
    ['a\u0000\u001b[0m\u007f\u0085b', 'a[0mb'],
    ['한국 🇰🇷 e\u0301', '한국 🇰🇷 e\u0301'],
    [2025, '2025'],
    [-0, '0'],
    ['', ''],
    [NaN, undefined],
    [Infinity, undefined],
    [true, undefined],
    [null, undefined],
    [['a'], undefined],
    [new String('a'), undefined],
  ])('makes %j of %j', (value, text) => {
    expect(plainText(value)).toBe(text);
  });
});
