import type { EventList } from '../core/event-list.js';
import { loadMessages } from '../i18n/load-messages.js';
import { escapeHtml } from '../output/escape-html.js';
import { pictureTitle, svgDocument } from '../output/svg.js';
import { xmlText } from '../output/xml-text.js';
import { extras } from '../styles/extras.js';
import { picture } from '../styles/picture.js';
import { tokens } from '../styles/tokens.js';
import { pictureWords } from '../view/picture-words.js';
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
  await loadMessages(settings.locale);
  const model = servedModel(list, settings);
  const { heading = list.heading } = settings;
  const theme = settings.theme === 'dark' ? 'dark' : 'light';
  const words = pictureWords(model, heading);
  const layout = servedLayout(model, settings);
  const text = await renderToString(
    svgDocument({ ...words, layout, isMirrored: false, measure: measureLetters(SERVED_EM) }),
  );
  const style = `${tokens.replace(':host', 'svg')}${picture}${extras}svg{color-scheme:${theme};color:light-dark(#111c26,#eef2f6);font:${SERVED_EM}px system-ui,sans-serif}`;
  const title = escapeHtml(pictureTitle(words));
  return xmlText(
    text.replace('<desc>', () => `<title>${title}</title><style>${style.replace(/\s+/gu, ' ')}</style><desc>`),
  );
}
