import { css } from './css.js';

/** What last changed, beside an event's name or date. */
export const change = css`
  .change {
    display: block;
    font-size: 0.8125em;
    color: var(--_muted);
  }
`;
