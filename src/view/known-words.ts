import { changedOn } from '../core/changed-on.js';
import { knownSince } from '../core/known.js';
import { historyMessages } from '../i18n/change-words.js';
import { dateWords } from '../i18n/date-words.js';
import type { PartActions } from './parts.js';

/** `As known on 11 February 2025: 5 events, 2 changed` */
export function knownWords({ list, model, explore }: ReturnType<PartActions['shown']>): string {
  if (!model?.asOf) return '';
  const { events, digest, asOf, days, wording } = model;
  const { locale } = wording;
  const messages = historyMessages(locale);
  const date = dateWords(asOf, { locale, style: 'long' });
  const standings =
    explore?.standings ??
    events.map((event) => ({ since: knownSince(event, list.ownAsOf), isRevised: event.changes !== undefined }));
  return messages.knownStatus({ date, count: digest.count, changed: changedOn(standings, asOf, days[0]) });
}
