import { ar } from '../../src/i18n/ar.js';
import { de } from '../../src/i18n/de.js';
import { es } from '../../src/i18n/es.js';
import { fr } from '../../src/i18n/fr.js';
import { he } from '../../src/i18n/he.js';
import { hi } from '../../src/i18n/hi.js';
import { id } from '../../src/i18n/id.js';
import { ja } from '../../src/i18n/ja.js';
import { ko } from '../../src/i18n/ko.js';
import { pt } from '../../src/i18n/pt.js';
import { ru } from '../../src/i18n/ru.js';
import { sw } from '../../src/i18n/sw.js';
import { tr } from '../../src/i18n/tr.js';
import { zh } from '../../src/i18n/zh.js';
import { zu } from '../../src/i18n/zu.js';
import type { Messages } from '../../src/i18n/messages.js';

/** Every language that is fetched when it is needed, by its tag. */
export const languages: Readonly<Record<string, Messages>> = {
  ar,
  de,
  es,
  fr,
  he,
  hi,
  id,
  ja,
  ko,
  pt,
  ru,
  sw,
  tr,
  zh,
  zu,
};
