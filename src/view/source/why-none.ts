import type { Problem } from '../../core/problem.js';
import { readEvent } from '../../core/read-event.js';
import type { Reading } from '../../input/reading.js';
import { recordsOf } from '../../input/records-of.js';

/** Why what was fetched holds no event at all; undefined where it holds one, or is a list that is empty. */
export function whyNone(reading: Reading): Problem | undefined {
  if (reading.value === undefined) return firstError(reading.problems) ?? reading.problems[0];
  let why: Problem | undefined;
  for (const [index, record] of (recordsOf(reading.value) ?? []).entries()) {
    const { event, hasRevisions, problems } = readEvent(record, index);
    if (event || hasRevisions) return undefined;
    why ??= firstError(problems);
  }
  return why;
}

function firstError(problems: readonly Problem[]): Problem | undefined {
  return problems.find(({ severity }) => severity === 'error');
}
