/** Why a page that was opened is not as it should be; empty where it is. */
export function complaint({ names, problems }, expected) {
  if (problems.length > 0) return [...new Set(problems)].join(' ');
  return JSON.stringify(names) === JSON.stringify(expected) ? '' : `It shows ${JSON.stringify(names)}.`;
}
