import { isRecord } from '../core/field-reader.js';
import { textDirection } from '../i18n/locale.js';
import { escapeHtml } from '../output/escape-html.js';
import { renderTimeline, type RenderOptions } from './render-timeline.js';

export interface PageOptions extends RenderOptions {
  /** Address of the bundle, which brings the timeline to life; without it the page has no script. */
  readonly script?: string | undefined;
  readonly theme?: 'light' | 'dark' | undefined;
}

/** A whole page with the timeline of a list, readable before and without script. */
export async function renderPage(list: unknown, options: PageOptions): Promise<string> {
  const { locale, heading, script, theme } = options;
  const given = isRecord(list) && typeof list.heading === 'string' ? list.heading : undefined;
  return `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${textDirection(locale)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(heading ?? given ?? 'Timeline')}</title>
<style>body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: ${theme ?? 'light dark'} }</style>
${script === undefined ? '' : `<script type="module" src="${escapeHtml(script)}"></script>\n`}${await renderTimeline(list, options)}
</html>
`;
}
