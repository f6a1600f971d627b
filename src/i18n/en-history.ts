import { counted } from './en.js';
import { numberFormat } from './intl-cache.js';
import type { HistoryMessages } from './history-messages.js';

const number = (count: number): string => numberFormat('en', {}).format(count);

export const historyEn: HistoryMessages = {
  changedOn: (date, before) => (before ? `Changed on ${date}: was ${before}` : `Changed on ${date}`),
  withdrawnOn: (date) => `Withdrawn on ${date}`,
  reinstatedOn: (date, before) => (before ? `Reinstated on ${date}: was ${before}` : `Reinstated on ${date}`),
  correctedOn: (date, before) =>
    before ? `Corrected on ${date}: it was wrongly given as ${before}` : `Corrected on ${date}`,
  laterCorrected: (date) => `Found to be wrong on ${date}, and corrected then`,
  knownOn: 'As known on',
  earlierDay: 'Earlier day with changes',
  laterDay: 'Later day with changes',
  knownStatus: ({ date, count, changed }) =>
    `As known on ${date}: ${counted(count, 'event', 'events')}, ${number(changed)} changed`,
  changed: 'Changed',
};
