/** What an editor may say of a timeline on its source, as `data-…`, and the attribute that it becomes. */
export const OPTIONS: readonly (readonly [name: string, attribute: string])[] = [
  ['src', 'src'],
  ['heading', 'heading'],
  ['headingLevel', 'heading-level'],
  ['lanes', 'lanes'],
  ['layout', 'layout'],
  ['start', 'start'],
  ['end', 'end'],
  ['asOf', 'as-of'],
  ['now', 'now'],
  ['filter', 'filter'],
  ['controls', 'controls'],
  ['refresh', 'refresh'],
  ['locale', 'lang'],
  ['lang', 'lang'],
];
