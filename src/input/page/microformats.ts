// microformats2 parsing specification, https://microformats.org/wiki/microformats2-parsing
import { addressOf } from './address-of.js';
import { lineOf } from './around.js';
import { altOf, readValue } from './property-value.js';
import { visit } from './visit.js';

/** A microformat: what it is of, and its properties by name, without `p-`, `u-`, `dt-` and `e-`. */
export interface Microformat {
  readonly type: string;
  readonly properties: ReadonlyMap<string, readonly PropertyValue[]>;
  /** What it says as a property of another microformat. */
  readonly value: string;
}

export type PropertyValue = string | Microformat;

/** Of properties of h-event, h-card, h-adr and h-geo; others are not looked at. */
const PROPERTIES = new Set(
  (
    'name summary description content start end duration location category attendee url uid status ' +
    'street-address locality region postal-code country-name adr geo latitude longitude job-title org'
  ).split(' '),
);
const ROOT = /^h-(?:event|card|adr|geo)$/u;
/** The class names of hCalendar, which has no prefixes. */
const CLASSIC: ReadonlyMap<string, string> = new Map([
  ['summary', 'p-name'],
  ['dtstart', 'dt-start'],
  ['dtend', 'dt-end'],
  ['duration', 'dt-duration'],
  ...'location description category attendee status'.split(' ').map((name) => [name, `p-${name}`] as const),
  ['url', 'u-url'],
  ['uid', 'u-uid'],
]);
/** A place of an event has an address, and that a position. */
const MAX_DEPTH = 3;

const EVENT = ['h-event', 'vevent'];

/** Reads an h-event, or the vevent that was before it. */
export function readMicroformat(root: Element, depth = 0): Microformat {
  const properties = new Map<string, PropertyValue[]>();
  const type = rootClass(root);
  const inside = new Map<Element, readonly string[]>();
  const open = new Set<string>();
  const kinds = new Set<string>();
  visit(root, {
    text: () => undefined,
    enter: (element) => {
      const isNested = depth < MAX_DEPTH && rootClass(element) !== undefined;
      const nested = isNested ? readMicroformat(element, depth + 1) : undefined;
      // A property is not looked for in itself: names in names in names would take a square of the time.
      const found = propertiesOf(element, type === undefined).filter(({ name }) => !open.has(name));
      if (nested) kinds.add('h');
      for (const { kind, name } of found) {
        kinds.add(kind);
        const values = properties.get(name) ?? [];
        values.push(nested ?? readValue(kind, element));
        properties.set(name, values);
      }
      if (nested || isEvent(element)) return false;
      const names = found.map(({ name }) => name);
      inside.set(element, names);
      for (const name of names) open.add(name);
      return true;
    },
    leave: (element) => {
      for (const name of inside.get(element) ?? []) open.delete(name);
    },
  });
  const isImplied = !['p', 'e', 'h'].some((kind) => kinds.has(kind));
  if (isImplied && !properties.has('name')) properties.set('name', [impliedName(root)]);
  if (!properties.has('url')) properties.set('url', impliedUrl(root));
  const name = properties.get('name')?.[0];
  return { type: type ?? 'h-event', properties, value: typeof name === 'string' ? name : lineOf(root) };
}

function rootClass(element: Element): string | undefined {
  return [...element.classList].find((name) => ROOT.test(name));
}

/** Whether it is an h-event, or the vevent that was before it. */
export function isEvent(element: Element): boolean {
  return EVENT.some((name) => element.classList.contains(name));
}

function propertiesOf(element: Element, isClassic: boolean): readonly { kind: string; name: string }[] {
  return [...element.classList].flatMap((written) => {
    const [, kind = '', name = ''] =
      /^(p|u|dt|e)-([a-z-]+)$/u.exec(isClassic ? (CLASSIC.get(written) ?? '') : written) ?? [];
    return PROPERTIES.has(name) ? [{ kind, name }] : [];
  });
}

/** The name of a microformat without properties: what it says as a whole. */
function impliedName(root: Element): string {
  const image = root.children.length === 1 ? root.querySelector(':scope > img[alt]') : null;
  return altOf(root) ?? (image && lineOf(root) === '' ? altOf(image) : undefined) ?? lineOf(root);
}

/** The address of a microformat without `u-url`: that of itself, or of its only link. */
function impliedUrl(root: Element): string[] {
  const link = root.localName === 'a' ? root : root.querySelector(':scope > a[href]:only-of-type');
  const address = link && addressOf(link);
  return address ? [address] : [];
}
