/** By their IANA names; none where the browser does not list them. */
export const ZONES = Intl.supportedValuesOf?.('timeZone') ?? [];

const AREAS = [...new Set(ZONES.map((zone) => zone.replace(/\/[^/]+$/u, '')))];
const OFFSET = /^(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)$/u;

function isIanaName(zone) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return !/^[+-]/u.test(zone);
  } catch {
    return false;
  }
}

/**
 * Whether a timeline can tell times by the clocks of it.
 *
 * @param {string} zone
 */
export const isZone = (zone) => OFFSET.test(zone) || isIanaName(zone);

/** What people write for an offset: `UTC+1`. */
const HOURS = /^(?:UTC|GMT)\s?([+−-])(\d{1,2})(?::?(\d\d))?$/iu;

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/gu, '_');
const folded = (name) => plain(name).toLowerCase();
const capitalised = (name) => plain(name).replace(/(?<=^|[_-])\p{L}/gu, (letter) => letter.toUpperCase());

/**
 * The time zone that is meant by what people write: its own name however it is spelt, or that of a city with which exactly
 * one zone ends. Browsers list a zone by one of its names, and know it by the others as well (Kolkata, once Calcutta).
 *
 * @param {string} text
 * @returns {string | undefined}
 */
export function zoneMeant(text) {
  const name = text.trim();
  if (name === '') return undefined;
  const [, sign, hours, minutes = '00'] = HOURS.exec(name) ?? [];
  const offset = `${sign === '+' ? '+' : '-'}${hours?.padStart(2, '0')}:${minutes}`;
  if (sign !== undefined && isZone(offset)) return offset;
  const wanted = folded(name);
  const listed = ZONES.find((zone) => folded(zone) === wanted);
  if (listed !== undefined) return listed;
  const ending = ZONES.filter((zone) => folded(zone).endsWith(`/${wanted}`));
  if (ending.length === 1) return ending[0];
  if (isZone(name)) return name;
  const others = ending.length > 1 ? [] : AREAS.map((area) => `${area}/${capitalised(name)}`).filter(isIanaName);
  return others.length === 1 ? others[0] : undefined;
}
