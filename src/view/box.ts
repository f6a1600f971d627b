import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/**
 * Places an element: `<button ${box(x, y, width, height)}>`, px. Set through the style object, since a strict content
 * security policy blocks style attributes, which `styleMap` writes at first.
 */
class BoxDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('box() belongs on an element');
  }

  render(_x: number, _y: number, _width: number, _height: number): unknown {
    return noChange;
  }

  override update(part: ElementPart, [x, y, width, height]: [number, number, number, number]): unknown {
    const { style } = part.element as HTMLElement;
    style.setProperty('left', `${x}px`);
    style.setProperty('top', `${y}px`);
    style.setProperty('width', `${width}px`);
    style.setProperty('height', `${height}px`);
    return noChange;
  }
}

export const box = directive(BoxDirective);
