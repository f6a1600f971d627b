/** CLDR's supplemental week data: the regions whose weeks do not go from Monday to a Sunday after a free Saturday. */
export const SUNDAY_WEEKS =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
export const SATURDAY_WEEKS = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';

/** By ISO weekdays. */
export const WEEKENDS: readonly (readonly [weekend: readonly number[], regions: string])[] = [
  [[5, 6], 'BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE'],
  [[4, 5], 'AF'],
  [[5], 'IR'],
  [[7], 'IN UG'],
];
