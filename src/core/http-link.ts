/**
 * A link that is safe to follow, or null for anything but an absolute http(s) URL without credentials. An allow-list on
 * purpose: `java\nscript:`, `data:` and whatever the next browser invents all fail it in the same way.
 */
export function httpLink(text: string): string | null {
  const link = text.trim();
  return /^https?:\/\/[^\s/?#\\@\p{Cc}]+(?:[/?#][^\s\p{Cc}]*)?$/iu.test(link) ? link : null;
}
