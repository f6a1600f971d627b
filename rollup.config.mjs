import { existsSync, readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { collapseTemplates } from './scripts/collapse-templates.mjs';

/** Hands on the source maps that tsc wrote, so that the bundle's map leads to the TypeScript. */
const sourceMapsOfTsc = () => ({
  name: 'source-maps-of-tsc',
  load: (id) =>
    existsSync(`${id}.map`) ? { code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') } : null,
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

/** What is fetched only when it is needed lies beside the bundle; such a module imports nothing at run time. */
const onDemand = {
  'i18n/ko.js': 'diplo-timeline-ko.js',
  'output/json.js': 'diplo-timeline-json.js',
};
const besideBundle = (id) => Object.entries(onDemand).find(([path]) => id.endsWith(`/npm/${path}`))?.[1];

const minify = () => terser({ module: true, ecma: 2022, compress: { passes: 2 }, format: { comments: false } });

const bundle = {
  context: 'globalThis', // the helper that tsc writes for decorators asks `this` of a module
  input: 'dist/npm/diplo-timeline.js',
  // D3's modules come as one file each, whose top level makes every interval there is; those not used may go.
  treeshake: { manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker', 'bisector'] },
  output: {
    file: 'dist/diplo-timeline.js',
    format: 'es',
    sourcemap: true,
    paths: (id) => (besideBundle(id) ? `./${besideBundle(id)}` : id),
  },
  external: (id, importer, isResolved) => isResolved && besideBundle(id) !== undefined,
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    sourceMapsOfTsc(),
    collapseTemplates(),
    minify(),
    typesOfBundle(),
  ],
  onLog: (level, log) => {
    if (level === 'warn') throw new Error(log.message);
  },
};

export default [
  bundle,
  ...Object.entries(onDemand).map(([path, file]) => ({
    input: `dist/npm/${path}`,
    output: { file: `dist/${file}`, format: 'es', sourcemap: true },
    plugins: [sourceMapsOfTsc(), minify()],
  })),
];
