/** What an event is called that gives itself no id: its position, which is another's as soon as one is added before it. */
export function madeId(position: number): string {
  return `event-${position + 1}`;
}
