import { existsSync, readdirSync, readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';
import { minify as print } from 'oxc-minify';
import { collapseTemplates } from './scripts/collapse-templates.mjs';
import { sharedNames } from './scripts/shared-names.mjs';
import { thirdPartyLicences } from './scripts/third-party-licences.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Reader and writer of a format are both called after it. */
const purposeOf = (module) => (/\/input\//u.test(module) ? 'read-' : /\/output\//u.test(module) ? 'write-' : '');

/** Hands on the source maps that tsc wrote, so that the bundle's map leads to the TypeScript. */
const sourceMapsOfTsc = () => ({
  name: 'source-maps-of-tsc',
  load: (id) =>
    existsSync(`${id}.map`) ? { code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') } : null,
});

/** Lit adopts no style sheets: the element does, since each document needs its own (`view/adopt-styles.ts`). */
const withoutStylesOfLit = () => ({
  name: 'without-styles-of-lit',
  load: (id) =>
    id.endsWith('/@lit/reactive-element/css-tag.js')
      ? `const none = () => {};
         export { none as adoptStyles, none as css, none as CSSResult, none as getCompatibleStyle,
                  none as supportsAdoptingStyleSheets, none as unsafeCSS };`
      : null,
});

/**
 * Code of Lit that this element never comes to: support for decorators, for style sheets of Lit's own, for expressions
 * that stand for a whole element, for polyfills and for hydration, and the list of versions that are in a page.
 */
const UNUSED_OF_LIT = [
  [/Symbol\.metadata\?\?=.*?new WeakMap;/gu, ''],
  [/const t=this\[Symbol\.metadata\].*?(?=this\._\$Eh=)/gu, ''],
  [/this\.elementStyles=this\.finalizeStyles.*?return \w(?=\})/gu, ''],
  [/static addInitializer\(t\)\{.*?\}(?=static)/gu, ''],
  [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/gu, ''],
  [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/gu, ''],
  [/\w+\.(?:lit\w+|reactiveElement)(?:Polyfill|Hydrate)Support/gu, 'undefined'],
  [/class \w+\{constructor\(t,i,s\)\{this\.element=t,this\.type=6.*?\}\}/gu, ''],
  [/6===r\.type&&\(i=new \w+\(h,this,t\)\)/gu, '0'],
  [/M:\w,P:\w,A:\w,C:1,.*?(?=I:\w)|,H,N:\w,.*?F:\w(?=\})/gu, ''],
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/gu, '0'],
];

/** Padded, so that its maps hold. What is not there any more is a reason to look again, so the build fails. */
const withoutUnusedOfLit = () => {
  const found = new Set();
  return {
    name: 'without-unused-of-lit',
    transform(code, id) {
      if (!/\/(?:lit-html|lit-element|reactive-element)\.js$/u.test(id)) return null;
      const without = (text, [pattern, instead]) =>
        text.replaceAll(pattern, ({ length }) => {
          found.add(pattern);
          return instead.padEnd(length);
        });
      return { code: UNUSED_OF_LIT.reduce(without, code), map: null };
    },
    buildEnd() {
      const [missed] = UNUSED_OF_LIT.filter(([pattern]) => found.size > 0 && !found.has(pattern));
      if (missed) this.error(`Lit has changed: there is no ${missed[0]} in it.`);
    },
  };
};

/** Functions stay where they are: moved into each other they are fewer, and compress worse. */
const minified = () => ({
  name: 'minified',
  renderChunk: (code) =>
    minify(code, {
      module: true,
      sourceMap: true,
      compress: {
        ecma: 2022,
        passes: 2,
        inline: 0,
        reduce_funcs: false,
        unsafe_arrows: true,
        pure_getters: true,
        keep_fargs: false,
      },
      mangle: { toplevel: true },
    }),
});

/**
 * A second minifier prints every text with the quotes of a template, of which there are many: that compresses better.
 * `preamble` becomes the first line.
 */
const printed = (preambleOf) => ({
  name: 'printed',
  async renderChunk(source, chunk) {
    const { code, map } = await print(chunk.fileName, source, {
      module: true,
      compress: { treeshake: { propertyReadSideEffects: false } },
      mangle: false,
      sourcemap: true,
    });
    const preamble = preambleOf(chunk);
    return preamble ? { code: `${preamble}\n${code}`, map: { ...map, mappings: `;${map.mappings}` } } : { code, map };
  },
});

/** The bundle is for one script tag; its types are those of the package. */
const typesOfBundle = () => ({
  name: 'types-of-bundle',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'diplo-timeline.d.ts',
      source: "export * from './npm/diplo-timeline.js';\n",
    });
  },
});

/** Pages and style sheets, as they are. */
const filesOf = (folder, to = '') => ({
  name: 'files',
  generateBundle() {
    for (const name of readdirSync(folder).filter((file) => !file.endsWith('.ts')))
      this.emitFile({ type: 'asset', fileName: to + name, source: readFileSync(`${folder}/${name}`, 'utf8') });
  },
});

const pluginsFor = (preambleOf = () => '') => [
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  withoutStylesOfLit(),
  withoutUnusedOfLit(),
  sourceMapsOfTsc(),
  collapseTemplates(),
  minified(),
  printed(preambleOf),
];

/**
 * Nearly all functions are called at first: V8 compiles them while the file arrives, and not on the page's thread
 * (https://v8.dev/blog/explicit-compile-hints).
 */
const compileHint = () => '//# allFunctionsCalledOnLoad';

const onLog = (level, log) => {
  if (level === 'warn') throw new Error(log.message);
};

const [namesBefore, namesAfter] = sharedNames('diplo-timeline', ['DiploTimelineElement']);

const modules = {
  input: { 'diplo-timeline': 'dist/npm/diplo-timeline.js', enhance: 'dist/npm/enhance.js' },
  preserveEntrySignatures: 'allow-extension', // one file holds all that is needed at first; the others import from it
  // D3's modules come as one file each, whose top level makes bisectors of its own; those not used may go.
  treeshake: { manualPureFunctions: ['bisector', 'Math.sqrt'] },
  // What is fetched only when it is needed (languages, readers, writers) lies beside the bundle, named after its module and
  // after the version, so that no cache mixes two of them.
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    chunkFileNames: ({ name, facadeModuleId }) => `diplo-timeline-${version}-${purposeOf(facadeModuleId)}${name}.js`,
  },
  plugins: [
    namesBefore,
    ...pluginsFor(compileHint),
    namesAfter,
    typesOfBundle(),
    filesOf('src/themes', 'themes/'),
    thirdPartyLicences('dist/third-party-licences.txt'),
  ],
  onLog,
};

/** What frames need is one classic script each: a frame without an origin may load no modules, unless its host allows it. */
const embedded = (name, added = []) => ({
  input: `dist/npm/embed/${name}.js`,
  treeshake: modules.treeshake,
  output: { file: `dist/embed/${name}.js`, format: 'iife', inlineDynamicImports: true },
  plugins: [...pluginsFor(), ...added],
  onLog,
});

/** A reader in one file, for the page of the demo that makes lists. Pages that show them fetch only what they need. */
const demoReader = (name) => ({
  input: `dist/npm/input/${name}.js`,
  output: { file: `dist/demo/${name}.js`, format: 'es', inlineDynamicImports: true },
  plugins: pluginsFor(),
  onLog,
});

/** What the same page says where there is no timeline; each language is fetched when it is chosen. */
const demoWords = {
  input: 'dist/npm/output/brief-words.js',
  output: { dir: 'dist/demo', format: 'es', chunkFileNames: 'words-[name].js' },
  plugins: pluginsFor(),
  onLog,
};

export default [
  modules,
  embedded('frame', [filesOf('src/embed')]),
  embedded('resize'),
  demoReader('read-text'),
  demoReader('decode-text'),
  demoWords,
];
