import type { CSSResult } from 'lit';

/**
 * Gives a shadow root that has moved to another document the component's styles again: the old document's sheets were
 * taken from it on the way, and cannot be shared (CSSOM, "adopted style sheets").
 */
export function adoptStylesInto(root: HTMLElement | DocumentFragment, styles: readonly CSSResult[]): void {
  const view = root.ownerDocument.defaultView;
  if (!(root instanceof ShadowRoot) || !view) return;
  root.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
