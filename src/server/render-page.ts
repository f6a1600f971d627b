import { textDirection } from '../i18n/text-direction.js';
import { escapeHtml } from '../output/escape-html.js';
import { servedList } from './served-list.js';
import { renderServed, type RenderOptions } from './render-timeline.js';

export interface PageOptions extends RenderOptions {
  /** Address of the bundle, which brings the timeline to life; without it the page has no script. */
  readonly script?: string | undefined;
  /** Address of `embed/frame.js`, in place of the bundle: for a page that others put into a frame. */
  readonly frame?: string | undefined;
  /** Address of the page's oEmbed answer, for sites that embed the page by its address. */
  readonly oembed?: string | undefined;
  readonly theme?: 'light' | 'dark' | undefined;
}

/** A whole page with the timeline of a list, readable before and without script. */
export async function renderPage(given: unknown, options: PageOptions): Promise<string> {
  const { locale, heading } = options;
  const served = await servedList(given, locale);
  const title = heading ?? served.list.heading ?? 'Timeline';
  return `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${textDirection(locale)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
${linesOfHead(options).join('\n')}
${await renderServed(served, options)}
</html>
`;
}

function linesOfHead({ script, frame, oembed, theme }: PageOptions): readonly string[] {
  const margins = frame === undefined ? 'max-width: 75rem; margin: 2rem auto; padding: 0 1rem' : 'margin: 0.5rem';
  // Whoever asks without types may hand on what an address says.
  const scheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
  const lines = [
    `<style>body { ${margins}; font: 1rem/1.5 system-ui, sans-serif; color-scheme: ${scheme} }</style>`,
    oembed && `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}">`,
    script && `<script type="module" src="${escapeHtml(script)}"></script>`,
    // In a frame a link opens beside it; and a frame without an origin may load no modules.
    frame && `<base target="_blank">\n<script defer src="${escapeHtml(frame)}"></script>`,
  ];
  return lines.filter((line) => line !== undefined);
}
