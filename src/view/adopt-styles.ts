/** The sheets of each document: its timelines share them, and those of another document cannot (CSSOM). */
const sheetsOf = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Gives a shadow root the component's styles, in the document that it is in now. */
export function adoptStyles(root: HTMLElement | DocumentFragment | undefined, styles: readonly string[]): void {
  // An element that is adopted before it was ever connected has no root yet, and then one of another window's class.
  if (!isShadowRoot(root)) return;
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView;
  if (!view) return;
  const sheets = sheetsOf.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  sheetsOf.set(ownerDocument, sheets);
  root.adoptedStyleSheets = styles.map((text) => {
    const sheet = sheets.get(text) ?? new view.CSSStyleSheet();
    if (!sheets.has(text)) sheet.replaceSync(text);
    sheets.set(text, sheet);
    return sheet;
  });
}

function isShadowRoot(root: Node | undefined): root is ShadowRoot {
  return root !== undefined && 'adoptedStyleSheets' in root;
}
