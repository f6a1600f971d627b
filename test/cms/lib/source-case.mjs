import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/project-root.mjs';

const namesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).events.map(({ name }) => name);

/** The list that every recipe shows, and what it must show of it, in time order. */
export const sourceCase = join(projectRoot, 'demo/data/february-2025.json');
export const names = namesIn(sourceCase);

/** A list whose texts try to become markup, scripts and template code where they are put into a page. */
export const hostileCase = join(import.meta.dirname, '../hostile.json');
export const hostileNames = namesIn(hostileCase);
