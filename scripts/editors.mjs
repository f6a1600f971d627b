import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { attributeTypes, definition, reactTypes, svelteTypes, vueTypes } from './editors/framework-types.mjs';
import { vscodeCssData, vscodeHtmlData } from './editors/vscode-data.mjs';
import { webTypes } from './editors/web-types.mjs';
import { projectRoot } from './project-root.mjs';

const folder = join(projectRoot, 'editors');

const json = (data) => () => JSON.stringify(data());

/** What editors and compilers are told of the tag. */
const files = {
  'attributes.d.ts': attributeTypes,
  'react.d.ts': reactTypes,
  'react.js': definition,
  'svelte.d.ts': svelteTypes,
  'svelte.js': definition,
  'vscode.css-custom-data.json': json(vscodeCssData),
  'vscode.html-custom-data.json': json(vscodeHtmlData),
  'vue.d.ts': vueTypes,
  'vue.js': definition,
  'web-types.json': json(webTypes),
};

const isCheck = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });
const written = new Map();
for (const [name, write] of Object.entries(files)) {
  const file = join(folder, name);
  written.set(file, await format(write(), { ...(await resolveConfig(file)), filepath: file }));
}

const current = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

for (const [file, text] of written) {
  if (!isCheck) writeFileSync(file, text);
  else if (current(file) !== text) {
    console.error(
      `${file.slice(projectRoot.length)} does not say what custom-elements.json says: run "npm run editors".`,
    );
    process.exitCode = 1;
  }
}
