import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.mjs';
import {
  attributes,
  cssParts,
  cssProperties,
  events,
  isBoolean,
  properties,
  readOnlyProperties,
  slots,
  summary,
  tagName,
} from './described-element.mjs';

const { name: packageName, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

const described = ({ name, description }) => ({ name, description });
const typed = (item) => ({ ...described(item), type: item.type.text });
const value = (attribute) => (isBoolean(attribute) ? { kind: 'no-value' } : { type: attribute.type.text });

/** Web types of JetBrains' editors: https://github.com/JetBrains/web-types. */
export const webTypes = () => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: packageName,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: [
        {
          name: tagName,
          description: summary,
          attributes: attributes.map((attribute) => ({ ...described(attribute), value: value(attribute) })),
          slots: slots.map(described),
          js: {
            properties: [
              ...properties.map(typed),
              ...readOnlyProperties.map((property) => ({ ...typed(property), 'read-only': true })),
            ],
            events: events.map(typed),
          },
        },
      ],
    },
    css: {
      properties: cssProperties.map(described),
      'pseudo-elements': cssParts.map(({ name, description }) => ({ name: `part(${name})`, description })),
    },
  },
});
