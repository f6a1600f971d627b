import { describe, expect, it } from 'vitest';
import { readFields } from '../support/read-events.js';

const GEO = 'warning location.geo: "geo" should be {"latitude": −90 to 90, "longitude": −180 to 180}.';

describe('where an event is', () => {
  it('is a name, or a schema.org Place', () => {
    expect(readFields({ location: ' Munich ' }).event.location).toEqual({ name: 'Munich' });
    const place = {
      name: 'Munich',
      address: 'Hotel Bayerischer Hof',
      addressCountry: 'DE',
      timeZone: 'Europe/Berlin',
      geo: { latitude: 48.14, longitude: 11.57 },
    };
    expect(readFields({ place })).toMatchObject({ event: { location: place }, problems: [] });
  });

  it('goes by its address or its country where it has no name', () => {
    expect(readFields({ location: { address: 'Blue House', addressCountry: 'KR' } }).event.location?.name).toBe(
      'Blue House',
    );
    expect(readFields({ location: { addressCountry: 'KR' } }).event.location?.name).toBe('KR');
  });

  it('is left out where it has no name at all', () => {
    const { event, problems } = readFields({ location: { timeZone: 'Asia/Seoul' } });
    expect(event).not.toHaveProperty('location');
    expect(problems).toEqual(['warning location.name: This place has no name; it was left out.']);
    expect(readFields({ location: ['Munich'] }).problems).toEqual([
      'warning location: “location” should be text; it was left out.',
    ]);
  });

  it.each(['Europe/Munich', 'CEST2', '+15:00', '../../etc/passwd'])('knows no zone %s', (timeZone) => {
    const { event, problems } = readFields({ timeZone, location: { name: 'Munich', timeZone } });
    expect(event).not.toHaveProperty('timeZone');
    expect(event.location).toEqual({ name: 'Munich' });
    const message = `“${timeZone}” is not a time zone: use an IANA name such as "Europe/Berlin".`;
    expect(problems).toEqual([`warning location.timeZone: ${message}`, `warning timeZone: ${message}`]);
  });

  it.each<[unknown, unknown]>([
    [
      { latitude: '37.5', longitude: ' 127 ' },
      { latitude: 37.5, longitude: 127 },
    ],
    [
      { latitude: 0, longitude: 0 },
      { latitude: 0, longitude: 0 },
    ],
    [
      { latitude: -90, longitude: 180 },
      { latitude: -90, longitude: 180 },
    ],
  ])('lies at %j', (geo, position) => {
    expect(readFields({ location: { name: 'Seoul', geo } })).toMatchObject({
      event: { location: { geo: position } },
      problems: [],
    });
  });

  // Number() makes 0 of an empty text, of blanks, of [] and of null: all of them off the coast of Africa.
  it.each([
    { latitude: '', longitude: '' },
    { latitude: ' ', longitude: 127 },
    { latitude: null, longitude: null },
    { latitude: [], longitude: [] },
    { latitude: true, longitude: false },
    { latitude: 37.5 },
    { latitude: 90.1, longitude: 0 },
    { latitude: 0, longitude: -180.1 },
    { latitude: NaN, longitude: Infinity },
    { latitude: '37° N', longitude: '127° E' },
    [37.5, 127],
    '37.5 127',
  ])('does not lie at %j', (geo) => {
    const { event, problems } = readFields({ location: { name: 'Seoul', geo } });
    expect(event.location).toEqual({ name: 'Seoul' });
    expect(problems).toEqual([GEO]);
  });
});
