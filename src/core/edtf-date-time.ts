import { type CivilMs, HOUR_MS, MINUTE_MS } from './civil-time.js';
import { datePoint, failure } from './date-point.js';
import type { DatePoint, Precision, Reading } from './date-value.js';
import { calendarDate } from './edtf-calendar-date.js';
import { civilToInstant, instantToCivil, isTimeZone } from './time-zone.js';
import { offsetText } from './zone-offset.js';

/** RFC 3339 with seconds and offset left out at will, then the suffixes of RFC 9557, then EDTF's qualifier. */
const MOMENT =
  /^(-?\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?(Z|[+-]\d\d(?::\d\d)?)?((?:\[[^[\]]*\])*)[?~%]?$/;

/**
 * Reads a date-time: `2025-02-14T09:00`, and the same with `:00`, `Z`, `+01:00` or `[Europe/Berlin]`. It stands at the
 * civil time of the zone named, else of the offset. Undefined: the text has another shape.
 */
export function dateTime(text: string): Reading<DatePoint> | undefined {
  const match = MOMENT.exec(text);
  if (!match) return undefined;
  const [, date = '', hour = '', minute = '', second = '', fraction = '', offset, suffixes = ''] = match;
  const day = calendarDate(date);
  if (!day?.ok || day.value === 'unknown') return day?.ok ? undefined : day;
  if (hour > '23' || minute > '59' || second > '59') {
    return failure(`There is no time ${hour}:${minute}${second && `:${second}`}: the last of a day is 23:59:59.`);
  }
  const thousandths = Number(fraction.slice(1, 4).padEnd(3, '0'));
  const written =
    day.value.min + Number(hour) * HOUR_MS + Number(minute) * MINUTE_MS + Number(second) * 1000 + thousandths;
  const zone = readZone(suffixes);
  if (!zone.ok) return zone;
  return momentPoint(text, written, second ? 'second' : 'minute', offset, zone.value);
}

/** Suffixes of RFC 9557, 4: a zone and keys; those with a `!` must not be ignored. Null: they name no zone. */
function readZone(suffixes: string): Reading<string | null> {
  let zone = null;
  for (const [tag, critical, name = '', value] of suffixes.matchAll(/\[(!?)([^\]=]*)(=?)[^\]]*\]/g)) {
    if (value) {
      if (critical) return failure(`${tag} asks for rules that are not known here. Leave it out.`);
    } else if (zone !== null) {
      return failure(`A time has one zone, ${zone} or ${name}.`);
    } else if (!isTimeZone(name)) {
      return failure(`“${name}” is not a time zone: use an IANA name such as "Europe/Berlin".`);
    } else {
      zone = name;
    }
  }
  return { ok: true, value: zone };
}

/** Which moment a wall-clock time is, by its offset and zone; the two, where both are given, have to agree. */
function momentPoint(
  text: string,
  written: CivilMs,
  precision: Precision,
  offset: string | undefined,
  zone: string | null,
): Reading<DatePoint> {
  if (offset !== undefined && !isTimeZone(offset)) {
    return failure(`No clock is ${offset} from UTC: offsets go to 14:00.`);
  }
  const clock = offset ?? zone;
  if (clock === null) return datePoint(text, written, written, precision);
  const instant = civilToInstant(written, clock);
  const civil = instantToCivil(instant, zone ?? clock);
  // RFC 9557, 2.2: Z tells the instant, and nothing of the local offset.
  if (offset !== undefined && offset !== 'Z' && Math.abs(civil - written) >= MINUTE_MS) {
    const right = offsetText(civil - instant);
    return failure(
      `The offset ${offset} is not that of ${String(zone)}, which is ${right} then. Leave one of the two out.`,
    );
  }
  return datePoint(text, civil, civil, precision, { zone: zone ?? clock, instant });
}
