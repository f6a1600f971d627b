import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from './project-root.mjs';

const file = join(projectRoot, 'README.md');

/** What the README says between these two lines is written here, from the manifest. */
const start = '<!-- from custom-elements.json: npm run docs -->';
const end = '<!-- end -->';

const cell = (text = '') => text.replaceAll('\n', ' ').replaceAll('|', '\\|');
const code = (text) => `\`${text}\``;

/** A heading and a table, or nothing where there is nothing to tell. */
function table(heading, columns, rows) {
  if (rows.length === 0) return '';
  const lines = [columns, columns.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return [`### ${heading}`, '', ...lines.map((cells) => `| ${cells.join(' | ')} |`), ''].join('\n');
}

/** `headingLevel` where the attribute has another name, nothing where the name is the same. */
const propertyOf = ({ name, fieldName = name }) => (name === fieldName ? '' : `, property ${code(fieldName)}`);

function tables({ attributes, members, events, slots, cssParts, cssProperties }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  // The analyzer also lists the events that it sees dispatched, by the names of their arguments.
  const described = (list) =>
    list.filter(({ description }) => description).map(({ name, description }) => [code(name), description]);
  return [
    table(
      'Attributes',
      ['attribute', 'what it does'],
      // Those that are properties come first.
      [true, false].flatMap((isProperty) =>
        attributes
          .filter(({ fieldName }) => (fieldName !== undefined) === isProperty)
          .map((attribute) => [code(attribute.name) + propertyOf(attribute), attribute.description]),
      ),
    ),
    table(
      'Properties and methods without an attribute',
      ['name', 'what it does'],
      [
        ...described(fields.filter(({ attribute }) => !attribute)),
        ...methods.map(({ name, parameters = [], description }) => [
          code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
          description,
        ]),
      ],
    ),
    table('Events', ['event', 'when'], described(events)),
    table(
      'Slots',
      ['slot', 'what goes there'],
      slots.map(({ name, description }) => [name ? code(name) : '(none)', description]),
    ),
    table('Parts, for `::part()`', ['part', 'what it is'], described(cssParts)),
    table('Custom properties', ['property', 'what it sets'], described(cssProperties)),
  ];
}

const { modules } = JSON.parse(readFileSync(join(projectRoot, 'custom-elements.json'), 'utf8'));
const element = modules.flatMap(({ declarations }) => declarations).find(({ customElement }) => customElement);
const current = readFileSync(file, 'utf8');
const [before, , after] = current.split(new RegExp(`(?<=${start}\n)|(?=${end})`, 'u'));
const written = await format([before, ...tables(element), after].join('\n'), {
  ...(await resolveConfig(file)),
  filepath: file,
});

if (!process.argv.includes('--check')) {
  writeFileSync(file, written);
} else if (written !== current) {
  console.error('README.md does not say what custom-elements.json says: run "npm run docs" and commit the file.');
  process.exitCode = 1;
}
