import { html, render } from 'lit';

/** Markup as elements, in no page: the policy of a test page allows no other way from text to elements than a template. */
export function markup(text: string): HTMLElement {
  const root = document.createElement('div');
  render(html(Object.assign([text], { raw: [text] })), root);
  return root;
}
