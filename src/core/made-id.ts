import { excerpt, type Problem } from './problem.js';

/** What an event is called that gives itself no id: its position, which is another's as soon as one is added before it. */
export function madeId(position: number): string {
  return `event-${position + 1}`;
}

/** Its own id, where that is its and no other event's; else one made from its position, and never one that is in the list. */
export function idAmong(owners: { get(id: string): number | undefined }, own: string, position: number): string {
  if (owners.get(own) === position) return own;
  let id = madeId(position);
  while ((owners.get(id) ?? position) !== position) id += '-2';
  return id;
}

/** Told of an event that goes by its position, since another one has its id. */
export function doubledId(id: string, position: number): Problem {
  const message = `Two events have the id “${excerpt(id)}”; the later one goes by “${madeId(position)}”.`;
  return { index: position, field: 'id', value: excerpt(id), message, severity: 'warning' };
}
