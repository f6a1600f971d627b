/** The same style sheet for browsers that know no `light-dark()`, those of before May 2024: the colours of light pages. */
export function lightColors(css: string): string {
  return css.replace(/light-dark\((.+?),.+?\)/gu, '$1');
}
