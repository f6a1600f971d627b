import { LANGUAGES } from './languages.js';

// What may be set about the timeline; each is one row. An attribute that has its default is not written.

/**
 * Themes, by the style that the timeline's own tag gets, or by a style sheet of `dist/themes`.
 *
 * @type {readonly {value: string, label: string, style: Readonly<Record<string, string>>, sheet?: string}[]}
 */
export const THEMES = [
  { value: '', label: 'As the page', style: {} },
  ...['light', 'dark'].map((scheme) => ({
    value: scheme,
    label: scheme === 'light' ? 'Light' : 'Dark',
    style: { 'color-scheme': scheme, background: 'Canvas', color: 'CanvasText', padding: '1rem' },
  })),
  ...[
    ['plain', 'Plain'],
    ['newsroom', 'Newsroom'],
    ['high-contrast', 'High contrast'],
  ].map(([value, label]) => ({ value, label, style: {}, sheet: value })),
];

export const SETTINGS = [
  { name: 'heading', label: 'Heading' },
  { name: 'as-of', label: 'As known on', hint: 'like 4 February 2025' },
  {
    name: 'theme',
    label: 'Theme',
    choices: THEMES.map(({ value, label }) => [value, label]),
  },
  {
    name: 'lang',
    label: 'Language',
    choices: [
      ['', 'As the page'],
      ...LANGUAGES.map(([tag, name]) => [tag, name, tag]),
      ['en-US', 'English, US dates', 'en'],
    ],
  },
  { name: 'time-zone', label: 'Time zone', hint: 'each place’s own', list: 'zones' },
  {
    name: 'lanes',
    label: 'Lanes',
    choices: [
      ['', 'Automatic'],
      ['location', 'A lane for each place'],
      ['group', 'As each event names its lane'],
      ['status', 'A lane for each status'],
      ['attendee', 'A lane for each person'],
      ['none', 'No lanes'],
    ],
  },
  {
    name: 'layout',
    label: 'Layout',
    choices: [
      ['', 'By its width'],
      ['horizontal', 'Across'],
      ['vertical', 'Upright'],
    ],
  },
];

/**
 * The settings that are attributes of the tag.
 *
 * @param {Readonly<Record<string, string>>} settings
 * @returns {Readonly<Record<string, string>>}
 */
export function attributesOf(settings) {
  const names = SETTINGS.map(({ name }) => name).filter((name) => name !== 'theme');
  return Object.fromEntries(names.filter((name) => settings[name]).map((name) => [name, settings[name]]));
}

/**
 * The style of the chosen theme.
 *
 * @param {Readonly<Record<string, string>>} settings
 * @returns {Readonly<Record<string, string>>}
 */
export const styleOf = ({ theme = '' }) => THEMES.find(({ value }) => value === theme)?.style ?? {};

/**
 * The style sheet of the chosen theme, where it has one.
 *
 * @param {Readonly<Record<string, string>>} settings
 * @returns {string | undefined}
 */
export const sheetOf = ({ theme = '' }) => THEMES.find(({ value }) => value === theme)?.sheet;
