import { css } from './css.js';

/** What is said while a list is fetched, where it could not be, and of what is wrong with it. */
export const source = css`
  progress {
    margin-inline-end: 0.5em;
    accent-color: var(--_accent);
  }
  .failure {
    padding: 0.8em 1em;
    border: 1px solid var(--_line-strong);
    border-inline-start: 4px solid var(--_as-of);
    border-radius: 6px;
    overflow-wrap: anywhere;
  }
  .failure p {
    margin: 0 0 0.4em;
  }
  .failure p + p {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .failure button {
    min-height: 2.3em;
    padding: 0 1em;
    border: 1px solid var(--_line-strong);
    border-radius: 6px;
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .problems li {
    margin-block: 0.4em;
    overflow-wrap: anywhere;
  }
  .problems code {
    font-size: 0.95em;
    color: var(--_muted);
  }
`;
