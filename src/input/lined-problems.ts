import type { Problem } from '../core/problem.js';

/** Problems with the line of their record, where they have none of their own. `lines` are those of the records. */
export function linedProblems(problems: readonly Problem[], lines: readonly number[]): readonly Problem[] {
  return problems.map((problem) => {
    const line = problem.line ?? lines[problem.index ?? -1];
    return line === undefined || line === problem.line ? problem : { ...problem, line };
  });
}
