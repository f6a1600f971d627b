/**
 * The host that a link leads to, as browsers write it in the end: in ASCII, since letters of several scripts look alike,
 * and signs that are not seen, or read as a slash, may stand in a name. Empty where a link leads nowhere.
 */
export function shownHost(link: string): string {
  try {
    return new URL(link).host;
  } catch {
    return '';
  }
}
