import { expect, it } from 'vitest';
import { htmlText } from '../../src/input/html-text.js';

it.each([
  ['plain < text & more', 'plain < text & more'],
  ['<p class="lead">One</p><p>Two <b>bold</b></p>', 'One\nTwo bold'],
  ['Line<br/>break', 'Line\nbreak'],
  ['R&amp;D &#8211; &#x2019;s &lt;b&gt; &unknown;', 'R&D – ’s <b> &unknown;'],
  ['&amp;lt;script&amp;gt;', '&lt;script&gt;'],
  ['<img src=x onerror=alert(1)>', ''],
  ['<!-- no -->yes', 'yes'],
  ['&#0;&#x110000;', '\ufffd\ufffd'],
])('%j is %j', (html, text) => {
  expect(htmlText(html)).toBe(text);
});

it('takes long texts in its stride', () => {
  for (const html of [
    '<'.repeat(1_000_000),
    '<a '.repeat(300_000),
    '&'.repeat(1_000_000),
    ' \n'.repeat(500_000) + '<',
  ]) {
    expect(typeof htmlText(html)).toBe('string');
  }
});
