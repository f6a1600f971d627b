import { lightColors } from '../styles/light-colors.js';

/** The sheets of each document: its timelines share them, and those of another document cannot (CSSOM). */
const sheetsOf = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Gives a shadow root the component's styles, in the document that it is in now. */
export function adoptStyles({ ownerDocument, shadowRoot: root }: Element, styles: readonly string[]): void {
  const view = ownerDocument.defaultView;
  // An element that is adopted before it was ever connected has no root yet.
  if (!root || !view) return;
  const sheets = sheetsOf.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  sheetsOf.set(ownerDocument, sheets);
  root.adoptedStyleSheets = styles.map((text) => {
    const sheet = sheets.get(text) ?? new view.CSSStyleSheet();
    if (!sheets.has(text)) sheet.replaceSync(CSS.supports('color:light-dark(red,red)') ? text : lightColors(text));
    sheets.set(text, sheet);
    return sheet;
  });
}
