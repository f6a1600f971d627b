import type { Place } from './event.js';
import { isRecord, plainText, type FieldReader } from './field-reader.js';
import { isTimeZone } from './time-zone.js';
import { withoutUndefined } from './without-undefined.js';

/** Where an event is: the name of a place, or a schema.org Place. */
export function readPlace(fields: FieldReader): Place | undefined {
  const found = fields.find('location', 'place');
  if (!found || !isRecord(found.value)) {
    const name = fields.text('location', 'place');
    return name === undefined ? undefined : { name };
  }
  return fields.within(found.value, found.name, (place) => {
    const name = place.text('name') ?? place.text('address') ?? place.text('addressCountry');
    if (name === undefined) {
      place.report('warning', 'name', found.value, 'This place has no name; it was left out.');
      return undefined;
    }
    return withoutUndefined<Place>({
      name,
      address: place.text('address'),
      addressCountry: place.text('addressCountry'),
      timeZone: readZone(place),
      geo: readGeo(place),
    });
  });
}

/** Name and address in one line, as calendars have it. */
export function placeLine(name: string, address: string | undefined): string {
  return [name, address === name ? '' : address].filter(Boolean).join(', ');
}

/** The `timeZone` of an event, a place or a list. */
export function readZone(fields: FieldReader): string | undefined {
  const zone = fields.text('timeZone');
  if (zone === undefined || isTimeZone(zone)) return zone;
  const message = `“${zone}” is not a time zone: use an IANA name such as "Europe/Berlin".`;
  fields.report('warning', 'timeZone', zone, message);
  return undefined;
}

function readGeo(place: FieldReader): Place['geo'] {
  const found = place.find('geo');
  if (!found) return undefined;
  const geo = isRecord(found.value) ? place.within(found.value, found.name, readPosition) : undefined;
  if (geo && Math.abs(geo.latitude) <= 90 && Math.abs(geo.longitude) <= 180) return geo;
  place.report('warning', 'geo', found.value, '"geo" should be {"latitude": −90 to 90, "longitude": −180 to 180}.');
  return undefined;
}

function readPosition(geo: FieldReader): NonNullable<Place['geo']> {
  const degrees = (name: string): number => Number(plainText(geo.find(name)?.value));
  return { latitude: degrees('latitude'), longitude: degrees('longitude') };
}
