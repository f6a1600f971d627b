import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/input/decode-text.js';

const words = 'Münster, Zürich: “São Paulo”, 서울';
const utf16 = (littleEndian: boolean): Uint8Array => {
  const text = `\ufeff${words}`;
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

describe('decodeText', () => {
  it('reads UTF-8, with a byte order mark or without', () => {
    const bytes = new TextEncoder().encode(words);
    expect(decodeText(bytes)).toEqual({ text: words, problems: [] });
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes), { charset: 'iso-8859-1' }).text).toBe(words);
    expect(decodeText(bytes, { charset: 'no such encoding' }).text).toBe(words);
  });

  it.each([true, false])('reads UTF-16 by its byte order mark (little-endian: %s)', (littleEndian) => {
    expect(decodeText(utf16(littleEndian))).toEqual({ text: words, problems: [] });
  });

  it('follows the encoding that a server names', () => {
    expect(decodeText(Uint8Array.of(0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68), { charset: 'iso-8859-1' })).toEqual({
      text: 'Zürich',
      problems: [],
    });
  });

  it('takes for windows-1252 what is no UTF-8, and says so', () => {
    const { text, problems } = decodeText(Uint8Array.of(0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68));
    expect(text).toBe('Zürich');
    expect(problems).toEqual([expect.objectContaining({ severity: 'warning' })]);
    expect(problems[0]?.message).toMatch(/save it as UTF-8/u);
  });

  // Each as Python's codecs write it.
  it.each([
    ['ko-KR', 'euc-kr', '서울', [0xbc, 0xad, 0xbf, 0xef]],
    ['ja', 'shift_jis', '東京', [0x93, 0x8c, 0x8b, 0x9e]],
    ['zh', 'gb18030', '北京', [0xb1, 0xb1, 0xbe, 0xa9]],
    ['zh-Hant', 'big5', '北京', [0xa5, 0x5f, 0xa8, 0xca]],
    ['ru', 'windows-1251', 'Минск', [0xcc, 0xe8, 0xed, 0xf1, 0xea]],
    ['tr', 'windows-1254', 'Eskişehir', [0x45, 0x73, 0x6b, 0x69, 0xfe, 0x65, 0x68, 0x69, 0x72]],
    ['de', 'windows-1252', 'Zürich', [0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68]],
  ])('in a page in %s takes for %s what is no UTF-8', (locale, encoding, city, bytes) => {
    const { text, problems } = decodeText(Uint8Array.from(bytes), { locale });
    expect(text).toBe(city);
    expect(problems[0]?.message).toContain(`was read as ${encoding}:`);
  });

  it('takes for windows-1252 what is not what the language has either', () => {
    const { text, problems } = decodeText(Uint8Array.of(0x5a, 0xfc, 0x72), { locale: 'ja' });
    expect(text).toBe('Zür');
    expect(problems[0]?.message).toContain('was read as windows-1252:');
  });

  it('reads UTF-8 that the server calls western, as many do with all that they have', () => {
    const bytes = new TextEncoder().encode(words);
    for (const charset of ['iso-8859-1', 'windows-1252', 'us-ascii'])
      expect(decodeText(bytes, { charset })).toEqual({ text: words, problems: [] });
  });

  it('keeps to UTF-8 where only a letter of many is not in it, as in a file that was cut off', () => {
    const whole = new TextEncoder().encode('date,name\n2025-02-14,독일 뮌헨 안보회의 참석, 남아공 방문 계획');
    const { text, problems } = decodeText(whole.subarray(0, -1), { locale: 'ko' });
    expect(text).toBe('date,name\n2025-02-14,독일 뮌헨 안보회의 참석, 남아공 방문 계\ufffd');
    expect(problems[0]?.message).toContain('has letters that are not in UTF-8');
  });
});
