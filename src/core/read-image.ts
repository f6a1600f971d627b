import type { Image } from './event.js';
import { isRecord, type FieldReader } from './field-reader.js';
import { withoutUndefined } from './without-undefined.js';

/** The event's picture: a link to it, or a record with one. */
export function readImage(fields: FieldReader): Image | undefined {
  const found = fields.find('image');
  if (!found) return undefined;
  const record = isRecord(found.value) ? found.value : { url: found.value };
  return fields.within(record, found.name, (image) => {
    if (!image.find('url')) image.report('warning', 'url', found.value, 'This picture has no url; it was left out.');
    const url = image.link('url');
    if (url === undefined) return undefined;
    return withoutUndefined<Image>({ url, alt: image.text('alt'), credit: image.text('credit') });
  });
}
