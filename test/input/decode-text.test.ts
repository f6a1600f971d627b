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
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes), 'iso-8859-1').text).toBe(words);
    expect(decodeText(bytes, 'no such encoding').text).toBe(words);
  });

  it.each([true, false])('reads UTF-16 by its byte order mark (little-endian: %s)', (littleEndian) => {
    expect(decodeText(utf16(littleEndian))).toEqual({ text: words, problems: [] });
  });

  it('follows the encoding that a server names', () => {
    expect(decodeText(Uint8Array.of(0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68), 'iso-8859-1')).toEqual({
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
});
