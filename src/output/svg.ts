import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../core/event.js';
import type { MeasureText } from '../core/text-measure.js';
import type { TimelineLayout } from '../core/timeline-layout.js';
import { drawSwatch, SWATCH } from '../drawing/draw-legend.js';
import { drawText } from '../drawing/draw-text.js';
import { drawTimeline } from '../drawing/draw-timeline.js';

export interface PictureFile {
  readonly layout: TimelineLayout;
  /** Drawn over it: the clusters of a long list. */
  readonly over?: unknown;
  readonly heading: string | undefined;
  /** The sentence under the heading. */
  readonly summary: string;
  /** Told to those who do not see the picture: the summary, and the counts of each status. */
  readonly description: string;
  /** An event of each status that is present, with its word. */
  readonly legend: readonly { readonly event: TimelineEvent; readonly isNeutral: boolean; readonly text: string }[];
  readonly locale: string;
  /** The page runs right to left: the picture is mirrored, and each text once more by whoever knows its size. */
  readonly isMirrored: boolean;
  readonly measure: MeasureText;
}

/** Px around all of it. */
const MARGIN = 24;
/** Between a swatch and its word, and between two of them, px. */
const [SWATCH_GAP, ITEM_GAP] = [7, 18];
/** A line of the legend, em. */
const LINE = 1.6;
/** The heading's size in that of a lane's name, which is the bold text whose width can be asked for. */
const HEADING_SIZE = 1.25 / 0.875;

/** Names the picture, in its `title`: whoever writes the file puts it first, since a server renders no text there. */
export function pictureTitle({ heading, summary }: Pick<PictureFile, 'heading' | 'summary'>): string {
  return heading ?? summary;
}

/**
 * The picture as a file of its own: what the screen draws, with heading, summary and legend over it.
 *
 * ```
 *   Heading                                  y = 1.25 em
 *   5 events, …      (=) Expected  (=) …     y = 2.7 em
 *   | the picture                            from 4.2 em
 * ```
 */
export function svgDocument(file: PictureFile): TemplateResult {
  const { layout, over, heading, summary, description, locale, isMirrored } = file;
  const { em, width } = layout;
  const legendX = width + ITEM_GAP - legendWidths(file).reduce((sum, each) => sum + each + ITEM_GAP, 0);
  // Where there is no room for it beside the summary, the legend has a line of its own.
  const hasLine = legendX < file.measure(summary, 'minor') + 2 * ITEM_GAP;
  const top = ((heading === undefined ? 2.2 : 4.2) + (hasLine ? LINE : 0)) * em;
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, top + layout.height + 2 * MARGIN];
  const summaryY = (heading === undefined ? 0.8 : 2.7) * em;
  const line = heading && headingLine(heading, width, file.measure);
  // The title names it, and the description tells what it shows.
  // eslint-disable-next-line lit-a11y/alt-text
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="picture"
    role="img"
    lang=${locale}
    width=${fullWidth}
    height=${fullHeight}
    viewBox=${`0 0 ${fullWidth} ${fullHeight}`}
  >
    <desc>${description}</desc>
    ${svg`<rect class="page" width=${fullWidth} height=${fullHeight} />
      <g transform=${isMirrored ? `translate(${MARGIN + width} ${MARGIN}) scale(-1 1)` : `translate(${MARGIN} ${MARGIN})`}>
        ${line === undefined ? nothing : drawText('title', 0, 1.25 * em, line)}
        ${summary && drawText('minor', 0, summaryY, summary)}
        ${drawLegend(file, hasLine ? 0 : legendX, summaryY + (hasLine ? LINE * em : 0))}
        <g transform=${`translate(0 ${top})`}>${drawTimeline(layout)}${over}</g>
      </g>`}
  </svg>`;
}

/**
 * As much of a heading as the picture is wide: what is past the edge would not be seen, and WebKit takes a minute to lay
 * out a line of 10,000 letters. `fitText` would be quicker, but the bundle of every page would have to hand it on.
 */
function headingLine(heading: string, width: number, measure: MeasureText): string {
  const room = width / HEADING_SIZE;
  if (measure(heading, 'lane') <= room) return heading;
  const letters = Array.from(heading.slice(0, 400));
  while (letters.length > 0 && measure(`${letters.join('')}…`, 'lane') > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function legendWidths({ legend, measure }: PictureFile): readonly number[] {
  return legend.map(({ text }) => SWATCH.width + SWATCH_GAP + measure(text, 'minor'));
}

function drawLegend(file: PictureFile, from: number, y: number): unknown {
  let x = from;
  const widths = legendWidths(file);
  return file.legend.map(({ event, isNeutral, text }, i) => {
    const at = x;
    x += (widths[i] ?? 0) + ITEM_GAP;
    return svg`<g transform=${`translate(${at} ${y - SWATCH.height + 3})`}>${drawSwatch(event, isNeutral, `l${i}`)}</g>
      ${drawText('minor', at + SWATCH.width + SWATCH_GAP, y, text)}`;
  });
}
