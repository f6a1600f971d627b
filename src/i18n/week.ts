import type { Week } from '../core/axis-layout.js';
import { perLocale } from './intl-cache.js';
import { likely } from './locale.js';

/** `Intl.Locale` tells of weeks by a method in the standard, by a property in older engines, in some not at all. */
type LocaleWithWeeks = Intl.Locale & { getWeekInfo?(): Week; readonly weekInfo?: Week };

/** For engines without week data (Firefox before 153): ISO 8601's week, and the commonest weekend. */
const ISO_WEEK: Week = { firstDay: 1, weekend: [6, 7] };

/** The region of a locale is known even where its words are not. */
export const weekOf = perLocale((_locale, _options: undefined, tag): Week => {
  const locale: LocaleWithWeeks = likely(tag);
  return locale.getWeekInfo?.() ?? locale.weekInfo ?? ISO_WEEK;
});
