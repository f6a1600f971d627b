import { change } from './change.js';
import { css } from './css.js';

/** What changed, and the control that steps through what was known when; fetched with it. */
export const history = css`
  ${change}
  .history {
    display: flex;
    gap: 0.4em;
    align-items: center;
    margin-block-end: 0.9em;
    font-size: 0.8125em;
  }
  /* Where it is narrow, the words stand above the list, which shrinks; the buttons stay at its sides. */
  .history label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.5em;
    align-items: center;
    min-width: 0;
  }
  .history select {
    flex: auto;
    min-width: 0;
  }
  .history select,
  .history .step {
    min-height: 2.2em;
    padding: 0 0.5em;
    border: 1px solid var(--_muted);
    border-radius: 6px;
    font: inherit;
    color: inherit;
    background: none;
  }
  .history option {
    color: var(--_surface-text);
    background: var(--_surface);
  }
  .history .step {
    min-width: 2.2em;
    cursor: pointer;
  }
  .history .step[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .history .step:focus-visible,
  .history select:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  /* Safari magnifies the page around a list with smaller letters, and leaves it so. */
  @media (pointer: coarse) {
    .history select {
      font-size: max(16px, 1em);
    }
  }
  @media print {
    .history {
      display: none;
    }
  }
`;
