import { isRecord, type RawRecord } from '../core/field-reader.js';
import { excerpt, type Problem } from '../core/problem.js';
import { withoutUndefined } from '../core/without-undefined.js';
import { dayBefore } from './day-before.js';
import { listOf, textOf } from './raw-values.js';
import type { ValueReading } from './reading.js';

/** Reads the items of vis-timeline, or `{items, groups}`: those that are backgrounds become periods. */
export function readVisItems(value: unknown): ValueReading {
  const { items, groups } = isRecord(value) ? value : { items: value, groups: [] };
  const names = new Map(
    listOf(groups)
      .filter(isRecord)
      .map(({ id, content }) => [id, textOf(content)] as const),
  );
  const problems: Problem[] = [];
  const events: unknown[] = [];
  const periods: unknown[] = [];
  const positions: number[] = [];
  for (const [position, item] of listOf(items).entries()) {
    if (!isRecord(item) || item.type !== 'background') {
      events.push(isRecord(item) ? eventOf(item, names) : item);
      positions.push(position);
    } else if (textOf(item.content) === undefined) problems.push(nameless(item));
    else
      periods.push({ name: textOf(item.content), date: [dateOf(item.start), endOf(item)].filter(Boolean).join('/') });
  }
  return {
    value: { events, ...(periods.length > 0 ? { periods } : {}) },
    problems,
    places: { ...(isRecord(value) ? { member: 'items' } : {}), positions },
  };
}

export function isVisTimeline(value: unknown): boolean {
  const [first] = listOf(isRecord(value) ? value.items : value);
  return isRecord(first) && 'start' in first && ('content' in first || first.type === 'background');
}

function eventOf(item: RawRecord, groups: ReadonlyMap<unknown, string | undefined>): unknown {
  const { id, content, title, start, group } = item;
  const name = textOf(content) ?? textOf(title);
  return withoutUndefined<object>({
    id: textOf(id),
    name,
    startDate: dateOf(start),
    endDate: endOf(item),
    description: textOf(title) === name ? undefined : textOf(title),
    group: groups.get(group) ?? textOf(group),
  });
}

/** Its end is a moment: a bare day ends as it begins, so that the day before is the last one, if there is one. */
function endOf({ start, end }: RawRecord): string | undefined {
  const date = dateOf(end);
  const isAfter = date !== undefined && date > (dateOf(start) ?? '').slice(0, date.length);
  return (isAfter ? dayBefore(date) : null) ?? date;
}

/** Moments are those of `Date`: counted in ms, or an object of the page. It writes -000043 for the -0043 of EDTF. */
function dateOf(value: unknown): string | undefined {
  const ms = value instanceof Date ? value.getTime() : typeof value === 'number' ? value : NaN;
  if (Math.abs(ms) <= 8.64e15) return new Date(ms).toISOString().replace('.000Z', 'Z').replace(/^-00/u, '-');
  return typeof value === 'string' ? value.trim() : undefined;
}

function nameless(item: RawRecord): Problem {
  const message = 'A background without words has no name, and was left out: give it “content”.';
  return { field: 'content', value: excerpt(item), message, severity: 'warning' };
}
