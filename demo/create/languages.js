/**
 * The languages of the element, each by its own name.
 *
 * @type {readonly (readonly [tag: string, name: string])[]}
 */
export const LANGUAGES = [
  ['en', 'English'],
  ['ar', 'العربية'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['he', 'עברית'],
  ['hi', 'हिन्दी'],
  ['id', 'Bahasa Indonesia'],
  ['ja', '日本語'],
  ['ko', '한국어'],
  ['pt', 'Português'],
  ['ru', 'Русский'],
  ['sw', 'Kiswahili'],
  ['tr', 'Türkçe'],
  ['zh', '中文'],
  ['zu', 'isiZulu'],
];
