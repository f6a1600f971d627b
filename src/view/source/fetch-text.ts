import type { Problem } from '../../core/problem.js';
import { decodeText } from '../../input/decode-text.js';

/** How long nothing may come of a file, ms. However slow the connection is, what comes is waited for. */
const LIMIT_MS = 15_000;

export interface FetchOptions {
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /** Ask the server whether it has changed, though the browser has a copy. */
  readonly isAgain: boolean;
  /** The language of the page. */
  readonly locale: string;
  /** Told while it comes; `total` is null where the server does not say. */
  readonly progress: (loaded: number, total: number | null) => void;
}

export type Fetched =
  | {
      readonly ok: true;
      readonly text: string;
      readonly mediaType: string;
      readonly path: string;
      readonly problems: readonly Problem[];
    }
  | { readonly ok: false; readonly message: string };

/**
 * Where `src` leads, or why it may not be followed: http(s) only, and nothing that carries a password. Calendars give their
 * address as `webcal:` so that a program for calendars opens it; it is fetched by https.
 */
export function sourceAddress(src: string, base: string): URL | string {
  let url: URL;
  try {
    url = new URL(src.replace(/^\s*webcals?:/iu, 'https:'), base);
  } catch {
    return `“${src}” is no address: “src” takes one such as "events.json" or "https://example.org/events.csv".`;
  }
  if (url.protocol === 'file:')
    return 'A page that is opened from the disk cannot fetch a file: put the list into the page, or use a web server.';
  if (!isHttp(url)) return `“src” takes addresses of http and https, or of this site; “${url.protocol}” is neither.`;
  return url.username || url.password ? 'An address in “src” must not hold a user name or a password.' : url;
}

function isHttp({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

/**
 * Fetches a text without credentials or referrer, within a size, and as long as something comes. Whatever goes wrong is
 * told; only `signal` makes it reject.
 */
export async function fetchText(
  url: URL,
  { maxBytes, signal, isAgain, locale, progress }: FetchOptions,
): Promise<Fetched> {
  signal.throwIfAborted();
  const limit = new AbortController();
  const giveUp = (): void => {
    limit.abort();
  };
  let timer = setTimeout(giveUp, LIMIT_MS);
  signal.addEventListener('abort', giveUp);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: isAgain ? 'no-cache' : 'default',
      signal: limit.signal,
    });
    const refusal = refusalOf(response, url);
    if (refusal !== undefined) {
      await response.body?.cancel();
      return { ok: false, message: refusal };
    }
    const bytes = await bytesOf(response, maxBytes, (loaded, total) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, LIMIT_MS);
      progress(loaded, total);
    });
    if (!bytes) return { ok: false, message: tooLarge(maxBytes) };
    const mediaType = response.headers.get('content-type') ?? '';
    const charset = /charset="?([^\s;"]+)/iu.exec(mediaType)?.[1];
    return { ok: true, mediaType, path: new URL(response.url).pathname, ...decodeText(bytes, { charset, locale }) };
  } catch (error) {
    signal.throwIfAborted();
    if (limit.signal.aborted)
      return { ok: false, message: `Nothing came from ${url.host} for ${LIMIT_MS / 1000} seconds.` };
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      message: `${url.href} could not be fetched (${reason}): there is no connection, or ${url.host} does not allow this page to read it.`,
    };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

function refusalOf(response: Response, asked: URL): string | undefined {
  const { ok, status, statusText } = response;
  if (!ok) return `${asked.href} answered ${status}${statusText ? ` (${statusText})` : ''} instead of an event list.`;
  const final = new URL(response.url);
  const isLess = asked.protocol === 'https:' && final.protocol !== 'https:';
  return isHttp(final) && !isLess ? undefined : `${asked.href} leads on to ${final.protocol}, which is not followed.`;
}

function tooLarge(maxBytes: number): string {
  const size = maxBytes < 1e6 ? `${Math.round(maxBytes / 1e3)} kB` : `${Math.round(maxBytes / 1e5) / 10} MB`;
  return `The file is larger than ${size}: “max-bytes” allows more.`;
}

/** Null where it is larger than allowed, whatever the server says of its size. */
async function bytesOf(
  response: Response,
  maxBytes: number,
  progress: FetchOptions['progress'],
): Promise<Uint8Array | null> {
  const told = Number(response.headers.get('content-length') ?? NaN);
  // What is compressed on its way is longer than the server says.
  const total = Number.isFinite(told) && !response.headers.has('content-encoding') ? told : null;
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let loaded = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    loaded += part.value.length;
    if (loaded > maxBytes) {
      await reader?.cancel();
      return null;
    }
    progress(loaded, total);
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
