// What may be set about the timeline; each is one row. An attribute that has its default is not written.

/**
 * Themes by the style that the timeline's own tag gets. A theme with a style sheet of its own would be one more row.
 *
 * @type {readonly {value: string, label: string, style: Readonly<Record<string, string>>}[]}
 */
export const THEMES = [
  { value: '', label: 'As the page', style: {} },
  ...['light', 'dark'].map((scheme) => ({
    value: scheme,
    label: scheme === 'light' ? 'Light' : 'Dark',
    style: { 'color-scheme': scheme, background: 'Canvas', color: 'CanvasText', padding: '1rem' },
  })),
];

export const SETTINGS = [
  { name: 'heading', label: 'Heading' },
  { name: 'as-of', label: 'As known on', hint: 'like 2025-02-04' },
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
      ['en', 'English'],
      ['en-US', 'English, US dates'],
      ['ko', '한국어'],
    ],
  },
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
