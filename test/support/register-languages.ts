import { learn } from '../../src/i18n/languages.js';
import { languages } from './languages.js';

/** Words that a page fetches when it needs them; the pure code is tested with them at hand. */
const locales = ['ko-KR', 'ko-u-hc-h12', 'ar-EG', 'ar-SA', 'fr-CA', 'fr-CH', 'pt-PT', 'zh-CN', 'ja-u-ca-japanese'];
for (const locale of [...Object.keys(languages), ...locales]) await learn(locale);
