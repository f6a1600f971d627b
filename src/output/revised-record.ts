import type { TimelineEvent } from '../core/event.js';
import { isRecord, type RawRecord } from '../core/field-reader.js';
import { setBetween } from '../core/set-between.js';
import { recordOf, reportsOf } from './json.js';

/** The record of an event with all that was ever known of it: what was known first, and its revisions. */
export function revisedRecord(event: TimelineEvent): object {
  const { id, history = [] } = event;
  const [first, ...later] = history;
  if (!first?.event || later.length === 0) return recordOf(event);
  const base = plainRecord({ ...first.event, id });
  let known = base;
  const revisions = later.map(({ asOf, event: state, note, correction, subjectOf }) => {
    const before = known;
    if (state) known = plainRecord({ ...state, id });
    return {
      asOf: asOf?.text,
      set: state && setBetween(before, known),
      note,
      correction,
      subjectOf: reportsOf(subjectOf),
    };
  });
  return { ...base, revisions };
}

/** As it is written, without what it does not say. */
function plainRecord(event: TimelineEvent): RawRecord {
  const record: unknown = JSON.parse(JSON.stringify(recordOf(event)));
  return isRecord(record) ? record : {};
}
