import { css } from './css.js';

/** The vertical layout: dates, a rail with the marks, and the words, one event under the other. */
export const vertical = css`
  /* The dates' column is as wide as their longest word, within limits. Hyphens would make syllables of the words first. */
  .rows {
    display: grid;
    grid-template-columns: minmax(4em, min-content) 1em minmax(0, 1fr);
    column-gap: 0.9em;
    container-type: inline-size;
  }
  .rows > li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    position: relative;
    padding-block: 0.6em;
    overflow-wrap: anywhere;
  }
  .rows > li.as-of-row {
    align-items: center;
    padding-block: 0.5em;
    font-size: 0.75em;
    font-weight: 600;
    color: var(--_as-of);
  }
  .as-of-row span {
    display: flex;
    grid-column: 2 / -1;
    gap: 0.75em;
    align-items: center;
  }
  .as-of-row::before,
  .as-of-row span::after {
    content: '';
    flex: 1;
    border-block-start: 1.5px solid;
  }
  .as-of-row::before {
    margin-inline-end: -0.5em;
  }
  .row-date {
    max-width: min(10em, 35cqi);
    text-align: end;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: break-word;
  }
  /* A date keeps its numbers and their units together; Korean breaks between words. */
  .row-date,
  :host(:lang(ko)) {
    word-break: keep-all;
  }
  .row-date.long,
  .row-date small {
    display: block;
    font-size: 0.8125em;
    font-weight: 400;
  }
  .row-date small {
    color: var(--_muted);
  }
  .rail {
    position: relative;
    min-height: 3.25em;
  }
  .rail::before {
    content: '';
    position: absolute;
    inset-block: -0.6em;
    inset-inline-start: calc(50% - 1px);
    border-inline-start: 2px dotted var(--_line-strong);
    opacity: 0.7;
  }
  .rail svg {
    position: absolute;
    inset: 0;
  }
  .rail .question {
    rotate: -90deg;
  }
  .rail .backdrop {
    fill: var(--_surface);
  }
  .rows .event {
    min-height: 24px;
    border-radius: 3px;
  }
  .row-status {
    display: block;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_accent);
  }
  .row-status.quiet {
    color: var(--_muted);
  }
  .row-name {
    display: block;
    font-weight: 600;
    line-height: 1.35;
  }
  .off .row-name {
    text-decoration: line-through;
  }
  .row-place {
    display: block;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .rows > li.in-period {
    padding-inline-end: 0.75em;
    background: color-mix(in srgb, var(--_accent) 6%, transparent);
  }
  .rows > li.period-row {
    display: block;
    padding: 0.35em 0.75em;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_muted);
    background: color-mix(in srgb, var(--_accent) 13%, transparent);
  }
  .rows .details {
    margin-block-start: 0.6em;
    padding: 0.1em 0.9em 0.6em;
    color: inherit;
    border: 1px solid var(--_line);
    border-radius: 10px;
  }
  @container (max-width: 20em) {
    .rows dl {
      display: block;
    }
  }
  /* With large letters in a narrow place there is no room for dates beside the words: they stand above. */
  @container (max-width: 14em) {
    .rows > li {
      grid-template-columns: 1em minmax(0, 1fr);
      column-gap: inherit;
    }
    .row-date {
      grid-column: 2;
      max-width: none;
      text-align: start;
    }
    .rail {
      grid-area: 1 / 1 / 3;
    }
  }
  .rows .details dl {
    margin-block: 0.6em;
  }
`;
