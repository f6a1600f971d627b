import { css } from './css.js';

/**
 * The public custom properties with what they default to, and the private colours (`--_…`) that follow from them. Text
 * takes the page's own colour; `light-dark()` follows the page's `color-scheme`.
 */
export const tokens = css`
  :host {
    --_accent: var(--diplo-accent, light-dark(#1f5fbf, #82aaff));
    --_neutral: var(--diplo-neutral, light-dark(#54626f, #9fb0bf));
    --_as-of: var(--diplo-as-of, light-dark(#c0283c, #f4737f));
    --_surface: var(--diplo-surface, light-dark(#fff, #11161d));
    --_surface-text: var(--diplo-surface-text, light-dark(#111c26, #eef2f6));
    --_muted: color-mix(in srgb, currentColor 72%, transparent);
    --_line: color-mix(in srgb, currentColor 13%, transparent);
    --_line-strong: color-mix(in srgb, currentColor 35%, transparent);
    --_wash: color-mix(in srgb, currentColor 4%, transparent);
    /* The page may be dark without saying so: against a light text dark, and the other way round. */
    --_halo: var(--diplo-halo, var(--diplo-surface, hsl(from currentColor 0 0 clamp(7, (50 - l) * 99, 100))));
  }
`;
