import { describe, expect, it } from 'vitest';
import { readFields } from '../support/read-events.js';

describe('the picture of an event', () => {
  it('is a link, or a record with one', () => {
    const url = 'https://example.org/a.jpg';
    expect(readFields({ image: url })).toMatchObject({ event: { image: { url } }, problems: [] });
    const image = { url, alt: 'Two ministers', credit: 'A photographer' };
    expect(readFields({ image })).toMatchObject({ event: { image }, problems: [] });
  });

  it.each<[unknown, string]>([
    ['javascript:alert(1)', 'Links must start with https:// or http://; it was left out.'],
    ['data:image/svg+xml,<svg/>', 'Links must start with https:// or http://; it was left out.'],
    ['/a.jpg', 'Links must start with https:// or http://; it was left out.'],
    [['https://example.org/a.jpg'], 'Links must start with https:// or http://; it was left out.'],
    [{ alt: 'Two ministers' }, 'This picture has no url; it was left out.'],
  ])('is left out where it is no link: %j', (image, message) => {
    const { event, problems } = readFields({ image });
    expect(event).not.toHaveProperty('image');
    expect(problems).toEqual([`warning image.url: ${message}`]);
  });
});
