import { css } from './css.js';
import { TEXT_FONTS } from './text-fonts.js';

const fonts = Object.entries(TEXT_FONTS)
  .map(([role, { size, weight }]) => `.picture .${role}{font-size:${size}em;font-weight:${weight}}`)
  .join('');

/** The drawn picture: the axis, the lanes, and what each status looks like. */
export const picture = css`
  .picture {
    display: block;
    overflow: visible;
    fill: currentColor;
  }
  ${fonts}
  .minor,
  .major.quiet,
  .zone,
  .date,
  .now-text,
  .period {
    fill: var(--_muted);
  }
  .minor {
    font-variant-numeric: tabular-nums;
  }
  .minor.quiet {
    fill: color-mix(in srgb, currentColor 62%, transparent);
  }
  /* Right to left, all is mirrored, and each text back again at its place, the origin of its own group. */
  .picture:dir(rtl),
  .picture:dir(rtl) text {
    scale: -1 1;
  }
  /* English words in a page that runs right to left: each text runs as it begins, and stands where the page's would. */
  section[lang]:dir(rtl) {
    text-align: right;
  }
  .picture text,
  section[lang]:dir(rtl) * {
    unicode-bidi: plaintext;
  }
  .label,
  .line,
  .question {
    paint-order: stroke;
    stroke: var(--_halo);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .strike {
    stroke: currentColor;
    stroke-width: 1.25px;
  }
  .wash {
    fill: var(--_wash);
  }
  .leader {
    stroke: var(--_line-strong);
  }
  .rule,
  .grid {
    stroke: var(--_line);
    shape-rendering: crispEdges;
  }
  .grid.major {
    stroke: var(--_line-strong);
  }
  .as-of {
    stroke: var(--_as-of);
    stroke-width: 1.5px;
  }
  .as-of-text {
    fill: var(--_as-of);
  }
  .now {
    stroke: currentColor;
    stroke-dasharray: 4 3;
  }
  /* Edges tell periods apart that follow each other without a gap. */
  .period-band {
    fill: color-mix(in srgb, var(--_accent) 5%, transparent);
    stroke: color-mix(in srgb, var(--_accent) 40%, transparent);
  }
  .period-name {
    fill: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .route {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.25px;
    stroke-linecap: round;
    stroke-dasharray: 0.1 4;
  }

  .mark,
  .accent {
    --_tone: var(--_accent);
  }
  .mark.neutral,
  .mark.no-status,
  .mark.unknown,
  .moved,
  .neutral {
    --_tone: var(--_neutral);
  }
  .mark.cancelled {
    --_tone: color-mix(in srgb, var(--_neutral) 80%, var(--_surface));
  }
  .mark.unlikely,
  .mark.postponed {
    --_tone: color-mix(in srgb, var(--_accent) 70%, var(--_surface));
  }
  .outline,
  .bracket,
  .cross,
  .onwards,
  .moved,
  .set-line {
    fill: none;
    stroke: var(--_tone);
    stroke-width: 1.5px;
  }
  .mark .band,
  .mark .rim {
    fill: color-mix(in srgb, var(--_tone) 9%, var(--_surface));
  }
  .mark .bracket,
  .mark .cross {
    stroke-width: 2px;
  }
  .mark .set-line {
    stroke-width: 1px;
  }
  .hatch {
    stroke: var(--_tone);
    stroke-width: 2px;
    stroke-opacity: 0.55;
  }
  .under-discussion .outline {
    stroke-width: 2px;
    stroke-linecap: round;
    stroke-dasharray: 0.1 3.7;
  }
  .unlikely .outline {
    stroke-dasharray: 5 4;
  }
  .tentative .outline {
    stroke-dasharray: 7 4;
  }
  .postponed .outline,
  .ghost .outline {
    stroke-dasharray: 3 3;
  }
  .unknown .outline {
    stroke-dasharray: 9 3 2 3;
  }
  .expected .fill,
  .expected .band {
    fill: color-mix(in srgb, var(--_tone) 21%, var(--_surface));
  }
  .confirmed .fill,
  .took-place .fill {
    fill: var(--_tone);
  }
  .confirmed .band,
  .took-place .band {
    fill: color-mix(in srgb, var(--_tone) 60%, var(--_surface));
  }
  .no-status .fill,
  .no-status .band {
    fill: color-mix(in srgb, var(--_tone) 40%, var(--_surface));
  }
  .ghost .fill,
  .ghost .band {
    fill: none;
  }
  .mark .question {
    fill: var(--_tone);
    font-weight: 700;
  }
  .confirmed .question,
  .took-place .question {
    fill: var(--_halo);
    stroke: var(--_tone);
  }

  @media (forced-colors: active) {
    .picture {
      forced-color-adjust: none;
      --_accent: CanvasText;
      --_neutral: CanvasText;
      --_as-of: Highlight;
      --_surface: Canvas;
      --_muted: CanvasText;
      --_line: color-mix(in srgb, CanvasText 25%, Canvas);
      --_line-strong: CanvasText;
      --_wash: transparent;
      --_halo: Canvas;
      color: CanvasText;
    }
    .mark.unlikely,
    .mark.postponed,
    .mark.cancelled {
      --_tone: GrayText;
    }
  }
`;
