import { excerpt, type Problem } from '../../core/problem.js';
import type { ContentLine } from './content-lines.js';

/** A component as it is written, from its BEGIN to its END. */
export interface Block {
  /** `VEVENT`, `VTIMEZONE` and so on. */
  readonly name: string;
  readonly lines: readonly ContentLine[];
}

export interface CalendarBlocks {
  /** Those that stand in a calendar itself, or alone. */
  readonly blocks: readonly Block[];
  /** The calendar's own properties. */
  readonly properties: readonly ContentLine[];
  readonly problems: readonly Problem[];
}

const COMPONENT = /^(BEGIN|END):\s*([\w-]+)\s*$/iu;
/** A name, parameters, and a colon before the value. */
const PROPERTY = /^[\w-]+(?:;[^:"]*(?:"[^"]*"[^:"]*)*)?:/u;

/**
 * Takes a calendar apart, so that one component that cannot be read does not spoil the others. A component that does not
 * end is ended by the next that begins, or by the end of the file.
 */
export function calendarBlocks(lines: readonly ContentLine[]): CalendarBlocks {
  const blocks: Block[] = [];
  const properties: ContentLine[] = [];
  const problems: Problem[] = [];
  /** The component that goes on, and those in it. */
  let open: ContentLine[] = [];
  let names: string[] = [];
  const close = (): void => {
    const [name] = names;
    if (name !== undefined) blocks.push({ name, lines: open });
    [open, names] = [[], []];
  };
  for (const content of lines) {
    const [, edge = '', written = ''] = COMPONENT.exec(content.text) ?? [];
    const name = written.toUpperCase();
    const isBegin = edge.toUpperCase() === 'BEGIN';
    if (names[0] !== undefined && (name === 'VCALENDAR' || (isBegin && names[0] === name))) {
      problems.push(unended(names[0], content.line));
      close();
    }
    if (name === 'VCALENDAR') continue;
    if (edge === '') {
      if (PROPERTY.test(content.text)) (names.length > 0 ? open : properties).push(content);
      else problems.push(noProperty(content));
    } else if (isBegin || names.length > 0) {
      open.push(content);
      if (isBegin) names.push(name);
      else if (names.length > 1) names.pop();
      else close();
    }
  }
  if (names[0] !== undefined) problems.push(unended(names[0], lines.at(-1)?.line));
  close();
  return { blocks, properties, problems };
}

function unended(name: string, line: number | undefined): Problem {
  const message = `${name} has no END: the file may be cut off.`;
  return { ...(line === undefined ? {} : { line }), field: name, message, severity: 'warning' };
}

function noProperty({ text, line }: ContentLine): Problem {
  const message = 'This line is no property of a calendar, such as SUMMARY:Conference; it was left out.';
  return { line, value: excerpt(text), message, severity: 'warning' };
}
