import type { EventList } from '../core/event-list.js';
import { statusName } from '../i18n/status-words.js';
import { summaryWords } from '../i18n/summary-words.js';
import { escapeHtml } from '../output/escape-html.js';
import { pictureTitle, svgDocument } from '../output/svg.js';
import { extras } from '../styles/extras.js';
import { picture } from '../styles/picture.js';
import { tokens } from '../styles/tokens.js';
import { neutralTone } from '../view/timeline-model.js';
import { capitalized } from '../view/texts.js';
import { measureLetters } from './letter-widths.js';
import { renderToString } from './render-to-string.js';
import { SERVED_EM, servedLayout, servedModel, type ServedSettings } from './served-model.js';

export interface PictureSettings extends ServedSettings {
  readonly theme?: 'light' | 'dark' | undefined;
}

/**
 * The picture as a file of SVG, with its style sheet in it: for browsers, which mix its colours. What the element exports
 * has them mixed already.
 */
export async function renderPicture(list: EventList, settings: PictureSettings): Promise<string> {
  const model = servedModel(list, settings);
  const { locale, heading = list.heading, theme = 'light' } = settings;
  const { sentence, counts } = summaryWords(model.digest, model.asOf, locale);
  const isNeutral = neutralTone(model);
  const text = await renderToString(
    svgDocument({
      layout: servedLayout(model, settings),
      heading,
      summary: sentence,
      description: [sentence, counts].filter(Boolean).join(' '),
      legend: model.digest.statuses.map(({ event }) => ({
        event,
        isNeutral: isNeutral(event),
        text: capitalized(statusName(event, locale) || model.wording.messages.noStatus, locale),
      })),
      locale,
      isMirrored: false,
      measure: measureLetters(SERVED_EM),
    }),
  );
  const style = `${tokens.replace(':host', 'svg')}${picture}${extras}svg{color-scheme:${theme};color:light-dark(#111c26,#eef2f6);font:${SERVED_EM}px system-ui,sans-serif}`;
  const title = escapeHtml(pictureTitle({ heading, summary: sentence }));
  return text.replace('<desc>', () => `<title>${title}</title><style>${style.replace(/\s+/gu, ' ')}</style><desc>`);
}
