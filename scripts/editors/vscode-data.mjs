import { attributes, cssParts, cssProperties, isBoolean, summary, tagName, wordsOf } from './described-element.mjs';

const VERSION = 1.1;

/** A value set of this name has no values: the attribute stands alone. */
const VALUELESS = 'v';

const markdown = (value) => ({ kind: 'markdown', value });
const valuesOf = (attribute) => {
  const words = wordsOf(attribute);
  if (isBoolean(attribute)) return { valueSet: VALUELESS };
  return words.length > 0 ? { values: words.map((name) => ({ name })) } : {};
};

/** Custom data for HTML of VS Code: https://github.com/microsoft/vscode-custom-data. */
export const vscodeHtmlData = () => ({
  version: VERSION,
  tags: [
    {
      name: tagName,
      description: markdown(summary),
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: markdown(attribute.description),
        ...valuesOf(attribute),
      })),
    },
  ],
});

/** The same for CSS: the custom properties and the parts. */
export const vscodeCssData = () => ({
  version: VERSION,
  properties: cssProperties.map(({ name, description }) => ({ name, description })),
  pseudoElements: cssParts.map(({ name, description }) => ({ name: `::part(${name})`, description })),
});
