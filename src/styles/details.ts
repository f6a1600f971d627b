import { css } from './css.js';

/** The details card: in the top layer beside its mark, or inline under its event in the vertical layout. */
export const details = css`
  .details {
    color: var(--_surface-text);
    font-size: 0.8125em;
    line-height: 1.45;
    overflow-wrap: anywhere;
    pointer-events: auto;
  }
  .details[popover] {
    position: fixed;
    inset: auto;
    width: min(28em, calc(100vw - 1.25em));
    overflow: visible;
    border: 0;
    background: none;
  }
  .details[popover] .body {
    max-height: inherit;
    padding: 1.1em 1.25em 0.9em;
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 10px;
    box-shadow: 0 8px 28px rgb(0 0 0 / 14%);
  }
  .notch {
    position: absolute;
    width: 12px;
    height: 12px;
    background: var(--_surface);
    border: solid var(--_line);
    border-width: 1px 0 0 1px;
    translate: -50% -50%;
    rotate: 45deg;
    top: 0.5px;
  }
  .above .notch {
    top: calc(100% - 0.5px);
    rotate: 225deg;
  }
  .status-pill {
    display: inline-block;
    padding: 0.1em 0.75em;
    margin-block-end: 0.4em;
    border: 1px solid currentColor;
    border-radius: 99px;
    font-weight: 600;
    font-size: 0.925em;
    color: var(--_accent);
  }
  .status-pill.quiet {
    color: inherit;
  }
  .details-name {
    padding-inline-end: 1.5em;
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.3;
  }
  .details-when,
  dd .aside {
    color: var(--_muted);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(4.5em, auto) minmax(0, 1fr);
    gap: 0.45em 1.4em;
    margin-block: 0.8em;
  }
  dt {
    max-width: 8em;
    color: var(--_muted);
  }
  dd li + li {
    margin-block-start: 0.15em;
  }
  .description {
    white-space: pre-line;
  }
  .sources li {
    padding-block: 3px;
  }
  .sources {
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
  }
  .close {
    all: unset;
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-end: 0.6em;
    width: 28px;
    height: 28px;
    border-radius: 6px;
    text-align: center;
    line-height: 28px;
    font-size: 1.25em;
    color: var(--_muted);
    cursor: pointer;
  }
`;
