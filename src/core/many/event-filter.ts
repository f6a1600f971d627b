import { STATUSES, type Status } from '../event.js';
import { statusNamed } from '../read-status.js';

/** What a reader or a page looks for: every word of the text, and each of the others, must be found. */
export interface EventFilter {
  /** Words anywhere in an event. */
  readonly text?: string;
  readonly status?: string;
  /** What its lane stands for: its group or its place. */
  readonly lane?: string;
  /** Anyone who takes part. */
  readonly person?: string;
}

const QUALIFIER = /(status|lane|person):(?:"([^"]*)"|(\S+))/giu;
/** Longer texts are cut before anything is matched. */
const MOST_LETTERS = 500;

/** Reads what stands in a search field: `munich status:expected person:"Marco Rubio"`. */
export function parseFilter(text: string): EventFilter {
  const filter: Record<string, string> = {};
  const rest = text.slice(0, MOST_LETTERS).replace(QUALIFIER, (_, name: string, quoted?: string, word?: string) => {
    filter[name.toLowerCase()] = quoted ?? word ?? '';
    return ' ';
  });
  return { ...filter, text: rest.trim() };
}

/** A filter as a page gives it: text, or an object; what is neither finds everything. */
export function readFilter(value: unknown): EventFilter {
  if (typeof value === 'string') return parseFilter(value);
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      ([name, held]) => typeof held === 'string' && /^(text|status|lane|person)$/u.test(name),
    ),
  );
}

export function isEmptyFilter(filter: EventFilter): boolean {
  return Object.values(filter as Record<string, string>).every((text) => text.trim() === '');
}

/** Letters as they are compared: without case, accents or doubled blanks. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // eslint-disable-next-line no-control-regex -- ASCII has no accents to take off
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  // A Turkish ı in capitals is no other letter than i.
  return lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

const SEARCHED =
  'name title location place group attendee people about topics description displayDate status statusText';
const FIELDS = SEARCHED.split(' ');

/** What readers call each status, who look for what they see. */
export type StatusWords = Readonly<Record<Status, string>>;

/** Tells whether an event, or the record it is read from, is looked for. */
export function matcherOf(filter: EventFilter, statusWords?: StatusWords): (event: object) => boolean {
  const words = foldText(filter.text ?? '')
    .split(/\s+/u)
    .filter(Boolean);
  const parts: [readonly string[], string][] = [
    [['status', 'statusText', 'withdrawn'], comparable(filter.status, statusWords)],
    [['group', 'location', 'place'], foldText(filter.lane ?? '').trim()],
    [['attendee', 'people'], foldText(filter.person ?? '').trim()],
  ];
  const asked = parts.filter(([, text]) => text !== '');
  // Mostly none: then no event is asked for its status.
  const called = new Map<Status | undefined, string>(
    STATUSES.map((status) => [status, foldText(statusWords?.[status] ?? '')] as const).filter(([, name]) =>
      words.some((word) => name.includes(word)),
    ),
  );
  return (event) => {
    const isPart = asked.every(([fields, text], i) =>
      fields.some((field) => {
        const found = foldText(textsIn(event, field));
        return parts[0] === asked[i] ? comparable(found) === text : found.includes(text);
      }),
    );
    if (!isPart || words.length === 0) return isPart;
    const text = foldText(FIELDS.map((field) => textsIn(event, field)).join('\n'));
    const name = called.size > 0 ? called.get(statusNamed(textsIn(event, 'status'))) : undefined;
    return words.every((word) => text.includes(word) || name?.includes(word));
  };
}

/** One of the scale is the same however it is spelt. */
function comparable(status = '', statusWords?: StatusWords): string {
  const named = statusNamed(status);
  if (named) return named;
  const folded = foldText(status).trim();
  return (statusWords && STATUSES.find((known) => foldText(statusWords[known]) === folded)) ?? folded;
}

function textsIn(event: object, field: string): string {
  try {
    const value = (event as Readonly<Record<string, unknown>>)[field];
    return value === true ? field : textsOf(value);
  } catch {
    return ''; // a getter in the page's own data threw
  }
}

/** Every text in a field: in a list, and in the parts of a place or a person. */
function textsOf(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).join('\n') : textOf(value);
}

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  const { name, address, addressCountry, jobTitle, affiliation } = value as Readonly<Record<string, unknown>>;
  return [name, address, addressCountry, jobTitle, affiliation].filter((text) => typeof text === 'string').join('\n');
}
