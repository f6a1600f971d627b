interface Visitor {
  readonly text: (text: string) => void;
  /** False: what is in it is passed over, and `leave` is not called. */
  readonly enter: (element: Element) => boolean;
  readonly leave?: (element: Element) => void;
}

/** What is no text of the page, or is what its reader has typed. */
const SILENT = new Set(
  'form script style template noscript button input select textarea datalist object iframe svg math'.split(' '),
);

const BLOCKS = new Set(
  (
    'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Visits what is in a node in the order of the document, however deep. */
export function visit(root: Node, { text, enter, leave }: Visitor): void {
  const open: { readonly element?: Element; readonly children: Iterator<Node, undefined> }[] = [];
  open.push({ children: root.childNodes.values() });
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.children.next().value;
    if (!node) {
      open.pop();
      if (top.element) leave?.(top.element);
    } else if (isText(node)) {
      text(node.data);
    } else if (isReadable(node) && enter(node)) {
      open.push({ element: node, children: node.childNodes.values() });
    }
  }
}

/** Text begins on a new line there, and after it. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/**
 * An element whose properties can be relied on. A form is none: `<input name="childNodes">` in it would take the place
 * of its children (DOM clobbering), or an `<input name="localName">` that of its name.
 */
export function isReadable(node: Node): node is Element {
  const { nodeType, localName }: { nodeType: unknown; localName?: unknown } = node;
  return nodeType === Node.ELEMENT_NODE && typeof localName === 'string' && !SILENT.has(localName);
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}
