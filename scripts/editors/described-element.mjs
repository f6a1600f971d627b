import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.mjs';

const { modules } = JSON.parse(readFileSync(join(projectRoot, 'custom-elements.json'), 'utf8'));

/** The element as the manifest describes it. */
const element = modules.flatMap(({ declarations }) => declarations).find(({ customElement }) => customElement);

const isPublic = ({ kind, static: isStatic }) => kind === 'field' && !isStatic;

/** `properties` are those that a page may set. */
export const { tagName, summary, attributes, events, slots, cssParts, cssProperties } = element;
export const properties = element.members.filter((member) => isPublic(member) && !member.readonly);
export const readOnlyProperties = element.members.filter((member) => isPublic(member) && member.readonly);

/** The words that an attribute may have, where there are only these: `'auto' | 'none' | undefined` gives two. */
export const wordsOf = ({ type }) => [...type.text.matchAll(/'([^']*)'/gu)].map(([, word]) => word);

export const isBoolean = ({ type }) => type.text === 'boolean';
