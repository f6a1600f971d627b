import { css } from './css.js';

/** Pictures, what can be done with an event, and the menu of files. */
export const extras = css`
  .image {
    margin: 0.8em 0;
  }
  .image img,
  .image p {
    display: grid;
    place-items: center;
    width: 100%;
    aspect-ratio: 3 / 2;
    object-fit: contain;
    border-radius: 6px;
    color: var(--_muted);
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  .image figcaption {
    color: var(--_muted);
    font-size: 0.925em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    margin-block-start: 0.7em;
  }
  .actions button,
  .save > button {
    min-height: 24px;
    padding: 0;
    border: 0;
    font: inherit;
    color: var(--_accent);
    text-align: start;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .actions .either {
    display: inline-grid;
    align-items: center;
    text-decoration: none;
  }
  .either span {
    grid-area: 1 / 1;
  }
  .either span:first-child {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .either [aria-hidden='true'] {
    visibility: hidden;
  }
  .actions .aside {
    flex-basis: 100%;
    color: var(--_muted);
  }
  /* The menu beside the table's words, which wrap where there is little room; the open table reaches under it. */
  .foot {
    display: grid;
    grid-template-columns: minmax(min-content, 1fr) auto;
    column-gap: 1.5em;
    align-items: start;
    container-type: inline-size;
  }
  .foot :is(.table-frame, .overview) {
    width: 100cqi;
    margin-inline-end: -100cqi;
  }
  .save {
    margin-block-start: calc(0.75em - 3px);
    font-size: 0.8125em;
  }
  .save > button {
    color: var(--_muted);
    text-decoration: none;
  }
  .save > button::after {
    content: ' ▾' / '';
  }
  .save ul {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0.4em;
    border: 1px solid var(--_line);
    border-radius: 8px;
    color: var(--_surface-text);
    background: var(--_surface);
    box-shadow: 0 8px 28px rgb(0 0 0 / 14%);
  }
  .save li button {
    width: 100%;
    min-height: 2.2em;
    padding: 0 0.8em;
    border: 0;
    border-radius: 5px;
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    cursor: pointer;
  }
  @media (hover) {
    .close:hover,
    .save li button:hover {
      background: color-mix(in srgb, currentColor 10%, transparent);
    }
  }
  /* Whoever copies events takes no buttons along, nor what is said of an event beside its words. */
  .rows .hidden,
  .close,
  .actions {
    -webkit-user-select: none;
    user-select: none;
  }
  /* Of a file of the picture alone. */
  .page {
    fill: var(--_surface);
  }
  .title {
    font-size: 1.25em;
    font-weight: 650;
  }
  @media print {
    .save,
    .actions {
      display: none;
    }
  }
`;
