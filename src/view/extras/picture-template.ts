import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../../core/event.js';
import type { ExtrasMessages } from '../../i18n/extras-messages.js';

export interface PictureOptions {
  readonly messages: ExtrasMessages;
  /** It did not come. */
  readonly isMissing: boolean;
  readonly onMissing: () => void;
}

/**
 * A picture in the details: fetched when it is seen, without telling its host which page shows it. Its room is kept
 * before it comes, so that nothing moves.
 */
export function pictureTemplate({ url, alt, credit }: Image, name: string, options: PictureOptions): TemplateResult {
  const { messages, isMissing, onMissing } = options;
  return html`<figure class="image" part="image">
    ${
      isMissing
        ? html`<p>${messages.noPicture}</p>`
        : html`<img
            src=${url}
            alt=${alt ?? messages.picture(name)}
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${onMissing}
          />`
    }
    ${credit === undefined ? nothing : html`<figcaption><bdi>${credit}</bdi></figcaption>`}
  </figure>`;
}
