import { css } from './css.js';

/** What stands around the picture: heading, summary, legend, the buttons over the marks, table and problems. */
export const frame = css`
  :host {
    display: block;
    position: relative;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    writing-mode: horizontal-tb;
    line-height: 1.4;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  a {
    color: var(--_accent);
  }
  /*
   * Where a place is as wide as its content, the timeline asks for this width, and takes less: what is drawn now, or is still
   * to come, says nothing of how wide it is next.
   */
  .ruler {
    display: grid;
    grid-template-columns: minmax(0, 60rem);
  }
  .ruler span {
    position: absolute;
    top: 0;
    visibility: hidden;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip:focus-visible {
    z-index: 1;
    width: auto;
    height: auto;
    padding: 0.5em;
    clip-path: none;
    font: inherit;
  }
  header {
    margin-block-end: 0.9em;
  }
  .summary-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    align-items: center;
    justify-content: space-between;
  }
  .heading {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .summary {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.1em;
    font-size: 0.75em;
    color: var(--_muted);
  }
  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .empty {
    padding-block: 1em;
    color: var(--_muted);
  }

  .chart {
    position: relative;
    contain: inline-size;
  }
  .chart > .picture {
    max-width: 100%;
    height: auto;
  }
  .chart > ol {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .chart > ol > li {
    position: absolute;
    pointer-events: auto;
  }
  /* Not "all: unset", which makes a style of hundreds of properties for each of hundreds of buttons. */
  .event {
    appearance: none;
    display: block;
    width: 100%;
    border: 0;
    font: inherit;
    color: inherit;
    text-align: inherit;
    background: none;
    cursor: pointer;
  }
  .chart .event {
    height: 100%;
    border-radius: 99px;
  }
  .chart .event.angular {
    border-radius: 3px;
  }
  .event:focus-visible,
  .chart .event.shown {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .label-area {
    position: absolute;
  }

  details {
    margin-block-start: 0.75em;
    font-size: 0.8125em;
  }
  summary {
    width: fit-content;
    min-height: 24px;
    cursor: pointer;
    color: var(--_muted);
  }
  summary:focus-visible,
  a:focus-visible,
  .close:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .table-frame {
    overflow-x: auto;
  }
  table {
    width: 100%;
    margin-block-start: 0.25em;
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: 0.4em;
    padding-inline-end: 1em;
    text-align: inherit;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: break-word;
  }
  th {
    font-weight: 600;
  }

  @media print {
    /* Paper is white, whatever the page is. */
    :host {
      color-scheme: light;
      color: #000;
    }
    .chart > .picture {
      width: 100%;
    }
    summary,
    .details[popover] {
      display: none;
    }
    details:has(td)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
