import { css } from './css.js';

/**
 * On paper the strips and the list of details take the place of what is pressed on the screen, which stays where patterns can
 * be taken from it: what is not displayed lends none. A long list stays as it is, and has all of its table after it.
 */
export const paper = css`
  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: block;
    }
    section:has(~ .paper:not(.long)) > :not(header) {
      position: absolute;
      width: 0;
      height: 0;
      overflow: hidden;
    }
    .chart > ol,
    section:has(~ .long) > .foot {
      display: none;
    }
    .long thead,
    .long tr {
      break-inside: avoid;
    }
    header {
      break-after: avoid;
    }
    /* Whole on one page, below the heading, on paper that is wider than high too. */
    .strip {
      display: block;
      width: 100%;
      height: auto;
      max-height: 80vh;
      margin-block-end: 1em;
      break-inside: avoid;
      print-color-adjust: exact;
    }
    .appendix {
      margin: 0;
      padding: 0;
      list-style: none;
      columns: 20em 2;
      column-gap: 2em;
      font-size: 0.8125em;
    }
    .appendix > li {
      margin-block-end: 0.9em;
      break-inside: avoid;
    }
    .appendix p {
      margin: 0;
    }
    .appendix dl {
      margin-block: 0.25em;
    }
    .appendix .sources {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .appendix a::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
  }
`;
