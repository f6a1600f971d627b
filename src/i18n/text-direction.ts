import { likely } from './locale.js';

const RIGHT_TO_LEFT_SCRIPT = /Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg/u;

export function textDirection(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT_SCRIPT.test(likely(locale).script ?? '') ? 'rtl' : 'ltr';
}
