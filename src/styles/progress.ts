import { css } from './css.js';

/** How far long work is: reading, or loading. */
export const progress = css`
  .progress {
    display: flex;
    gap: 0.8em;
    align-items: center;
    padding-block: 1em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  progress {
    width: 12em;
    accent-color: var(--_accent);
  }
`;
