import { httpLink } from '../core/http-link.js';
import { UsageError, type CommandOptions } from './run.js';

/** The page that shows the timeline, where anybody names it. */
export function pageUrl({ url }: CommandOptions): URL | undefined {
  if (url === undefined) return undefined;
  if (httpLink(url) === null || !URL.canParse(url))
    throw new UsageError(`“${url}” is no address of a page: write it as https://example.org/visits.html.`);
  return new URL(url);
}
