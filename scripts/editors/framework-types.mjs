import { attributes, events, properties, tagName } from './described-element.mjs';

const ORIGIN = '// Written from custom-elements.json by "npm run editors".\n';

/** The types that the manifest names, all of them the element's own; words in quotes are none. */
const named = new Set(
  [...events, ...properties, ...attributes].flatMap(
    ({ type }) => type.text.replaceAll(/'[^']*'/gu, '').match(/\b[A-Z]\w*/gu) ?? [],
  ),
);
const LISTED = [...named].join(', ');

/** Frameworks know every element's language. */
const known = new Set([...properties.map(({ name }) => name), 'lang']);

const comment = (text) => `/** ${text.replaceAll('\n', ' ')} */`;
const withUndefined = (type) => (/\bundefined$/u.test(type) ? type : `${type} | undefined`);
const member = ({ name, description, type }, wider = '') =>
  `${comment(description)}\n'${name}'?: ${withUndefined(type.text + wider)};`;

/** What a template may set: properties, and the attributes that are called otherwise. In these, numbers are texts too. */
export const attributeTypes = () => `${ORIGIN}
import type { ${LISTED} } from '../dist/npm/element.js';

/** What a template may set, as properties or as attributes. */
export interface DiploTimelineAttributes {
  ${properties.map((property) => member(property)).join('\n')}
  ${attributes
    .filter(({ name }) => !known.has(name))
    .map((attribute) => member(attribute, attribute.type.text === 'number' ? ' | string' : ''))
    .join('\n')}
}

/** The events of the timeline, by their names. */
export interface DiploTimelineEvents {
  ${events.map(({ name, description, type }) => `${comment(description)}\n'${name}': ${type.text};`).join('\n')}
}

/** The same as attributes of a template: \`on\` and the name. */
export type DiploTimelineListeners = {
  [Name in keyof DiploTimelineEvents as \`on\${Name}\`]?: ((event: DiploTimelineEvents[Name]) => void) | undefined;
};
`;

/** What is said of the element where a framework looks for it; `export *` says that importing defines the tag. */
const types = (imports, shared, declaration) => `${ORIGIN}
${imports}
import type { DiploTimelineElement } from '../dist/npm/element.js';
import type { DiploTimelineAttributes, ${shared} } from './attributes.js';

export * from '../dist/npm/diplo-timeline.js';

${declaration}
`;

const HTML = 'HTMLAttributes<DiploTimelineElement>';
const MARKUP = 'DiploTimelineAttributes & DiploTimelineListeners';
const STANDARD = `Omit<${HTML}, keyof DiploTimelineAttributes>`;

/** React 19 sets properties of custom elements, and listens to `on` with the name of any event. */
export const reactTypes = () =>
  types(
    `import type { ClassAttributes, HTMLAttributes } from 'react';`,
    'DiploTimelineListeners',
    `declare module 'react' {
      namespace JSX {
        interface IntrinsicElements {
          '${tagName}': ${MARKUP} & ${STANDARD} & ClassAttributes<DiploTimelineElement>;
        }
      }
    }`,
  );

export const svelteTypes = () =>
  types(
    `import type { HTMLAttributes } from 'svelte/elements';`,
    'DiploTimelineListeners',
    `declare module 'svelte/elements' {
      interface SvelteHTMLElements {
        '${tagName}': ${MARKUP} & ${STANDARD};
      }
    }`,
  );

/** In the form that Vue's own guide gives for custom elements. */
export const vueTypes = () =>
  types(
    `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';`,
    'DiploTimelineEvents',
    `type Listeners = { [Name in keyof DiploTimelineEvents]: (event: DiploTimelineEvents[Name]) => void };

    declare module 'vue' {
      interface GlobalComponents {
        '${tagName}': new () => DiploTimelineElement & {
          $props: DiploTimelineAttributes & Omit<HTMLAttributes, keyof DiploTimelineAttributes> & PublicProps;
          $emit: EmitFn<Listeners>;
        };
      }
    }`,
  );

/** What runs of these: the tag is defined. */
export const definition = () => `${ORIGIN}\nexport * from '../dist/npm/diplo-timeline.js';\n`;
