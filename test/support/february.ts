/** The source case, as the demo has it: each call reads a copy that a test may change. */
export interface FebruaryList {
  heading: string;
  asOf: string;
  timeZone: string;
  events: Record<string, unknown>[];
}

const response = await fetch(new URL('../../demo/data/february-2025.json', import.meta.url));
export const februaryJson = await response.text();

export function february(): FebruaryList {
  return JSON.parse(februaryJson) as FebruaryList;
}
