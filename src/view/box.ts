/**
 * The place of an element, px: `<button .style=${box(x, y, width, height)}>`. Through the property, which sets the style
 * object, since a strict content security policy blocks style attributes.
 */
export function box(x: number, y: number, width: number, height: number): string {
  return `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
}
