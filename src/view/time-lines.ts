import type { CivilMs } from '../core/civil-time.js';
import type { TimeLine } from '../core/line-layout.js';
import { dateWords } from '../i18n/date-words.js';
import { formatCivil } from '../i18n/intl-cache.js';
import { middleOf, type TimelineModel } from './timeline-model.js';

/** About the longest span whose axis tells months, ms: on longer ones years stand alone, which are no part of a date. */
const LONGEST_BY_MONTH = 3e11;

/** The moment from which everything is seen, and its words; null when nothing says as known when. */
export function asOfLine({ asOf, wording }: TimelineModel): { time: CivilMs; text: string } | null {
  const time = asOf && middleOf(asOf);
  if (!asOf || time === null || time === undefined) return null;
  const { locale, messages } = wording;
  return { time, text: messages.asKnown(dateWords(asOf, { locale, style: 'label', reference: time })) };
}

/** The lines across the picture. */
export function timeLines(model: TimelineModel): readonly TimeLine[] {
  const asOf = asOfLine(model);
  const { now, span, wording } = model;
  const { locale, messages } = wording;
  return [
    ...(asOf ? [{ kind: 'as-of' as const, ...asOf }] : []),
    ...(now === null
      ? []
      : [
          {
            kind: 'now' as const,
            time: now,
            text: messages.today(
              formatCivil(now, locale, {
                day: 'numeric',
                month: 'short',
                year: span.length > LONGEST_BY_MONTH ? 'numeric' : undefined,
              }),
            ),
          },
        ]),
  ];
}
