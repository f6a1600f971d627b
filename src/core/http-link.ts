/** A link that is safe to follow: where it leads, and the host to show beside it. */
export interface HttpLink {
  readonly href: string;
  readonly host: string;
}

/**
 * Reads a link, or gives null for anything but an absolute http(s) URL without credentials. An allow-list on purpose:
 * `java\nscript:`, `data:` and whatever the next browser invents all fail it in the same way.
 */
export function httpLink(text: string): HttpLink | null {
  const match = /^https?:\/\/([^\s/?#\\@\p{Cc}]+)(?:[/?#][^\s\p{Cc}]*)?$/iu.exec(text.trim());
  const host = match?.[1];
  return match && host ? { href: match[0], host: host.toLowerCase() } : null;
}
