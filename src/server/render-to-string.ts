import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

/** The comments by which Lit finds its places again: the element draws anew, and needs none. */
const MARKERS = /<!--(?:\/?lit-(?:part|node)[^>]*)?-->|<\?>/gu;

/** A template as HTML. Texts are escaped, listeners are left out. */
export async function renderToString(template: unknown): Promise<string> {
  // Places are set through a property, which comes out as an attribute without a value: strict policies forbid it.
  return (await collectResult(render(template))).replace(MARKERS, '').replaceAll(' style=""', '');
}
