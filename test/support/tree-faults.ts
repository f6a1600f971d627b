import { httpLink } from '../../src/core/http-link.js';

const HTML = 'http://www.w3.org/1999/xhtml';
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Every element that a timeline draws with. */
const ELEMENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  [HTML]: words(`
    a bdi br button caption code dd del details div dl dt figcaption figure h2 h3 h4 h5 h6 header img input label li ol
    option p section select slot small span strong summary table tbody td th thead tr ul`),
  'http://www.w3.org/2000/svg': words(
    'clipPath defs desc g line linearGradient path pattern rect stop svg text title tspan circle polygon mask use',
  ),
};

/** Attributes that hold what the data says, as text: none of them is ever run, followed or styled by. */
const TEXTS = words('aria-label alt data-id title value name lang placeholder');
/** Attributes that are followed. */
const LINKS = words('href src');
/** What only the timeline's own code writes. */
const OWN = /^[\w\s.,:%()#/"=-]*$/u;
/** Places and sizes, in numbers. */
const BOX = /^(?:visibility: hidden;\s*)?(?:[\w-]+: (?:-?[\d.]+(?:e-\d+)?px|-?[\d.]+%|auto)(?: -?[\d.]+px)*;\s*)*$/u;

function attributeFault(name: string, value: string): string | undefined {
  if (name.startsWith('on')) return 'runs';
  if (TEXTS.has(name)) return undefined;
  if (LINKS.has(name)) return httpLink(value) ? undefined : 'leads nowhere safe';
  const isOwn = name === 'style' ? BOX.test(value) : OWN.test(value);
  return isOwn ? undefined : 'is of no form that the timeline writes';
}

/**
 * What is below a node that no timeline makes of its own accord: elements, unless they are among `more`, attributes, and
 * the values of these.
 */
export function treeFaults(root: ParentNode, more: ReadonlySet<string> = new Set()): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const { localName, namespaceURI } = element;
    const isKnown = more.has(localName) || (ELEMENTS[namespaceURI ?? '']?.has(localName) ?? false);
    // an input of that name could stand in the place of any property of a form
    const attributes = Element.prototype.getAttributeNames.call(element).flatMap((name) => {
      const value = Element.prototype.getAttribute.call(element, name) ?? '';
      const fault = attributeFault(name, value);
      return fault === undefined ? [] : [`<${localName} ${name}="${value}"> ${fault}`];
    });
    return isKnown ? attributes : [`<${localName}> is no element of a timeline`, ...attributes];
  });
}
