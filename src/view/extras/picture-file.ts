import { render, type TemplateResult } from 'lit';
import { xmlText } from '../../output/xml-text.js';

/** What the style sheet decides, and a file of SVG says for itself (SVG 2, presentation attributes). */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
] as const;

/** What each of them is where nobody says otherwise. */
const INITIAL = new Set(['none', '1', 'normal', 'butt', 'miter', 'start', '1px', 'auto']);

export interface SvgFileOptions {
  /** Where the component's styles reach. */
  readonly root: HTMLElement | DocumentFragment;
  readonly title: string;
  readonly isMirrored: boolean;
}

/**
 * A drawing as a file of SVG that needs nothing else: it is drawn where the component's styles reach it, out of sight, and
 * what they make of each element is written into it.
 */
export function svgFile(template: TemplateResult, { root, title, isMirrored }: SvgFileOptions): string {
  const stage = root.ownerDocument.createElement('div');
  stage.className = 'hidden';
  stage.ariaHidden = 'true';
  root.append(stage);
  try {
    render(template, stage);
    const picture = stage.querySelector('svg');
    if (!picture) return '';
    const name = root.ownerDocument.createElementNS(picture.namespaceURI, 'title');
    name.append(title);
    picture.prepend(name);
    inlineStyles(picture);
    if (isMirrored) for (const text of picture.querySelectorAll('text')) turnBack(text);
    for (const element of [picture, ...picture.querySelectorAll('*')]) element.removeAttribute('class');
    // Lit marks its places by comments; no text holds one, since its < is written as &lt;.
    return xmlText(new XMLSerializer().serializeToString(picture).replace(/<!--[^]*?-->/gu, ''));
  } finally {
    stage.remove();
  }
}

/** All are read before any is written: to read one after another has changed, the browser lays out all texts again. */
function inlineStyles(picture: SVGElement): void {
  const elements = [...picture.querySelectorAll<SVGElement>('*')].filter(isDrawn);
  const styles = elements.map(ownStyles);
  elements.forEach((element, i) => {
    for (const [property, value] of styles[i] ?? []) setProperty(element, property, value);
  });
}

function isDrawn(element: Element): boolean {
  return element instanceof SVGElement && !element.closest('defs, title, desc')?.matches('title, desc');
}

function ownStyles(element: SVGElement): readonly (readonly [property: string, value: string])[] {
  const style = getComputedStyle(element);
  const isText = element instanceof SVGTextElement;
  return PROPERTIES.filter((property) => isText || !property.startsWith('font'))
    .map((property) => [property, style.getPropertyValue(property)] as const)
    .filter(([property, value]) => property === 'fill' || !INITIAL.has(value));
}

/** Colours that were mixed are told in a way that only browsers read. */
function setProperty(element: Element, property: string, value: string): void {
  const [, rgb = '', alpha = '1'] = /^color\(srgb ([\d.e -]+?)(?: \/ ([\d.e-]+))?\)$/u.exec(value) ?? [];
  if (rgb === '') {
    element.setAttribute(property, value);
    return;
  }
  const parts = rgb.split(' ').map((part) => Math.round(255 * Number(part)));
  element.setAttribute(property, `rgb(${parts.join(', ')})`);
  if (alpha !== '1') element.setAttribute(`${property}-opacity`, alpha);
}

/** A text in a mirrored picture is mirrored once more, at the origin of its own group, and reads as it should. */
function turnBack(text: SVGTextElement): void {
  const { x, width } = text.getBBox();
  const isRightToLeft = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(
    text.textContent,
  );
  text.setAttribute('direction', isRightToLeft ? 'rtl' : 'ltr');
  text.setAttribute('text-anchor', 'start');
  text.setAttribute('x', String(isRightToLeft ? x + width : x));
  text.setAttribute('transform', 'scale(-1 1)');
}
