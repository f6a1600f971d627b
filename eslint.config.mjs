import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The arrows of src/README.md: which folders, and which packages, the files of a folder may import. */
const mayImport = {
  core: { folders: [], packages: [] },
  i18n: { folders: ['core'], packages: [] },
  input: { folders: ['core'], packages: ['d3-dsv', 'ical.js'] },
  drawing: { folders: ['core'], packages: ['lit', 'lit/*'] },
  output: { folders: ['core', 'drawing', 'i18n'], packages: ['lit', 'lit/*', 'd3-dsv', 'ical.js'] },
  styles: { folders: [], packages: [] },
  enhance: { folders: [], packages: [] },
  server: {
    folders: ['core', 'input', 'output', 'drawing', 'i18n', 'styles', 'view'],
    packages: ['lit', 'lit/*', '@lit-labs/ssr', '@lit-labs/ssr/*'],
  },
  command: {
    folders: ['core', 'input', 'output', 'i18n', 'server'],
    packages: ['ajv', 'node:*'],
  },
  view: {
    folders: ['input', 'output', 'core', 'drawing', 'i18n', 'styles'],
    packages: ['lit', 'lit/*'],
  },
};

/** Files that lie `depth` folders below src/`folder`, where `../` times `depth` + 1 leads out of it. */
const importDirection = (folder, depth) => {
  const { folders, packages } = mayImport[folder];
  const out = '\\.\\./'.repeat(depth + 1);
  return {
    files: [`src/${folder}${'/*'.repeat(depth)}/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^${out}(?!(${folders.join('|') || '$'})/)`,
              message: `src/${folder} imports from ${folders.map((name) => `src/${name}`).join(', ') || 'no other folder'}.`,
            },
            {
              regex: `^(?!\\.|(${packages.join('|').replaceAll('*', '.+') || '$'})$)`,
              message: `src/${folder} uses ${packages.join(', ') || 'no package'}.`,
            },
          ],
        },
      ],
    },
  };
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'demo/data/', 'test/fixtures/', 'bench/results/']),
  js.configs.recommended,
  { rules: { 'no-console': ['error', { allow: ['warn'] }], eqeqeq: 'error' } },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without markers for no list, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off', // it asks for the ! that another rule forbids
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai asserts by reading a property, and its equal() has the type of a promise, but is none
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' }] },
      ],
    },
  },
  Object.keys(mayImport).flatMap((folder) => [importDirection(folder, 0), importDirection(folder, 1)]),
  { files: ['src/core/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...Object.keys(globals.browser)] } },
  { files: ['demo/**/*.{js,mjs}', 'bench/{contestants,page}/**/*.mjs'], languageOptions: { globals: globals.browser } },
  { files: ['integrations/{mediawiki,script}/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['scripts/**/*.mjs', 'test/**/*.mjs', 'bench/**/*.mjs', '*.config.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } }, // some hand functions to a page
    rules: { 'no-console': 'off' },
  },
);
