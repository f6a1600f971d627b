/**
 * The place of an element, px, `x` from where the picture begins: left, or right in a page that runs right to left.
 * `<button .style=${box(x, y, width, height)}>`: through the property, which sets the style object, since a strict content
 * security policy blocks style attributes.
 */
export function box(x: number, y: number, width: number, height: number): string {
  return `inset-inline-start:${x}px;top:${y}px;width:${width}px;height:${height}px`;
}
