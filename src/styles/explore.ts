import { css } from './css.js';

/** Toolbar, clusters, overview and pages; fetched with what they belong to. */
export const explore = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.9em;
    font-size: 0.8125em;
  }
  /* It comes without moving what is being zoomed: beside the heading. */
  .toolbar.beside {
    position: absolute;
    inset-block-start: -0.6em;
    inset-inline-end: 0;
  }
  section:has(> .toolbar.beside) .heading {
    padding-inline-end: 11em;
  }
  .overview + .toolbar {
    margin-block: 0.9em 0;
  }
  .toolbar .step svg:dir(rtl) {
    scale: -1 1;
  }
  .toolbar .buttons {
    display: flex;
    gap: 0.3em;
    margin-inline-start: auto;
  }
  .search {
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-width: 0;
    max-width: 100%;
  }
  .search input {
    width: 15em;
    min-width: 6em;
    min-height: 2.3em;
    padding: 0 0.7em;
    border: 1px solid var(--_muted);
    border-radius: 6px;
    font: inherit;
    color: inherit;
    background: none;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .found,
  .pager {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  /* Those that step through what was known when have a look of their own. */
  :is(.toolbar, .pager) .step {
    display: inline-grid;
    place-items: center;
    min-width: 2.3em;
    min-height: 2.3em;
    padding: 0;
    border: 1px solid var(--_line-strong);
    border-radius: 6px;
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .toolbar .step svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :is(.toolbar, .pager) .step[aria-disabled='true'] {
    opacity: 0.4;
    background: none;
    cursor: default;
  }
  :is(.toolbar, .pager) .step:focus-visible,
  .fold:focus-visible,
  .choice:focus-visible,
  .search input:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .pager {
    display: flex;
    gap: 0.6em;
    align-items: center;
    margin-block-start: 0.75em;
    font-size: 0.8125rem;
  }

  /* Not the chart itself, in which the card is: that can be magnified as everything else in the page. */
  .movable :is(.picture, .event, .fold) {
    touch-action: pan-y;
  }
  .chart .picture,
  .overview {
    /* Safari knows only its own name for it. */
    -webkit-user-select: none;
    user-select: none;
  }
  .plate {
    fill: color-mix(in srgb, var(--_accent) 9%, transparent);
    stroke: color-mix(in srgb, var(--_accent) 30%, transparent);
    stroke-linejoin: round;
  }
  .columns {
    fill: color-mix(in srgb, var(--_accent) 42%, transparent);
  }
  .picture .count {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    paint-order: stroke;
    stroke: var(--_halo);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .chart .event.cluster {
    border-radius: 4px;
  }
  :is(.fold, .choice) {
    appearance: none;
    border: 0;
    font: inherit;
    color: inherit;
    text-align: inherit;
    background: none;
    cursor: pointer;
  }
  .fold {
    position: absolute;
    border-radius: 3px;
  }
  .fold::after {
    content: '';
    position: absolute;
    inset-inline-end: 0.35em;
    inset-block-start: calc(50% - 0.3em);
    width: 0.4em;
    height: 0.4em;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    opacity: 0;
  }
  .fold[aria-expanded='false']::after {
    rotate: -45deg;
    opacity: 1;
  }
  .fold:focus-visible::after {
    opacity: 1;
  }

  .names li,
  .choices li {
    margin-block: 0.2em;
  }
  .details .aside {
    color: var(--_muted);
  }
  .choices {
    margin-block: 0.6em;
  }
  .choice {
    display: block;
    width: 100%;
    min-height: 24px;
    padding: 0.3em 0.5em;
    border-radius: 4px;
  }

  .overview {
    position: relative;
    margin-block-start: 0.9em;
  }
  .overview .picture {
    max-width: 100%;
    height: auto;
  }
  .overview .beyond {
    fill: color-mix(in srgb, currentColor 5%, transparent);
  }
  .overview .window {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  .overview .grab {
    position: absolute;
    cursor: grab;
    touch-action: pan-y;
  }
  .overview .grab:active {
    cursor: grabbing;
  }
  .overview input {
    position: absolute;
    margin: 0;
    appearance: none;
    background: none;
    border-radius: 4px;
    pointer-events: none;
    opacity: 0;
  }
  .overview input:focus-visible {
    opacity: 1;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .overview input::-webkit-slider-thumb {
    appearance: none;
  }
  .overview input::-moz-range-thumb {
    opacity: 0;
  }
  /* After a tap, a finger seems to rest there until the next one. */
  @media (hover) {
    :is(.toolbar, .pager) .step:not([aria-disabled='true']):hover,
    .choice:hover {
      background: color-mix(in srgb, currentColor 8%, transparent);
    }
    .event.cluster:hover {
      background: color-mix(in srgb, var(--_accent) 12%, transparent);
    }
    .fold:hover::after {
      opacity: 1;
    }
  }
  /* Safari magnifies the page around a field with smaller letters, and leaves it so. */
  @media (pointer: coarse) {
    .search input {
      font-size: max(16px, 1em);
    }
  }
  progress {
    margin-inline-end: 0.5em;
    accent-color: var(--_accent);
  }
  @media (forced-colors: active) {
    .picture .plate {
      fill: Canvas;
      stroke: CanvasText;
    }
    .picture .columns {
      fill: GrayText;
    }
  }
  @media print {
    .toolbar,
    .overview,
    .pager {
      display: none;
    }
  }
`;
