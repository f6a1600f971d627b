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
  ['<TBD>', '<TBD>'],
  ['Talks <EU/UK>, at <time>', 'Talks <EU/UK>, at <time>'],
  ['at <time datetime="09:00">nine</time>', 'at nine'],
  ['cut <a class=x href="https://a.test">off', 'cut off'],
  ['if a<b and c>d, p<p and q>r', 'if a<b and c>d, p<p and q>r'],
  ['One\nQ&amp;A after\n\n three', 'One\nQ&A after\n\n three'],
  ['<p>One\ntwo</p>\n<p>three', 'One two\nthree'],
])('%j is %j', (html, text) => {
  expect(htmlText(html)).toBe(text);
});

it('takes long texts in its stride', () => {
  for (const html of [
    '<'.repeat(1_000_000),
    '<a '.repeat(300_000),
    '<a>'.repeat(300_000),
    '</a '.repeat(300_000),
    '<' + 'a'.repeat(1_000_000),
    '</' + 'a'.repeat(1_000_000),
    '&'.repeat(1_000_000),
    ' \n'.repeat(500_000) + '<',
  ]) {
    expect(typeof htmlText(html)).toBe('string');
  }
});
