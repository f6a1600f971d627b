import { statusName } from '../i18n/status-words.js';
import { summaryWords } from '../i18n/summary-words.js';
import type { PictureFile } from '../output/svg.js';
import { capitalized } from '../i18n/capitalized.js';
import { neutralTone, type TimelineModel } from './timeline-model.js';

/** The words of a picture that stands by itself: what heading, summary and legend say beside it on the screen. */
export function pictureWords(
  model: TimelineModel,
  heading: string | undefined,
): Pick<PictureFile, 'heading' | 'summary' | 'description' | 'legend' | 'locale'> {
  const { digest, asOf, wording } = model;
  const { locale, messages } = wording;
  const { sentence, counts } = summaryWords(digest, asOf, locale);
  const isNeutral = neutralTone(model);
  return {
    heading,
    summary: sentence,
    description: [sentence, counts].filter(Boolean).join(' '),
    legend: digest.statuses.map(({ event }) => ({
      event,
      isNeutral: isNeutral(event),
      text: capitalized(statusName(event, locale) || messages.noStatus, locale),
    })),
    locale,
  };
}
