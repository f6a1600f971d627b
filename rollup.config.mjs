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

export default {
  context: 'globalThis', // the helper that tsc writes for decorators asks `this` of a module
  input: 'dist/npm/diplo-timeline.js',
  output: { file: 'dist/diplo-timeline.js', format: 'es', sourcemap: true },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    sourceMapsOfTsc(),
    collapseTemplates(),
    terser({ module: true, ecma: 2022, compress: { passes: 2 }, format: { comments: false } }),
    typesOfBundle(),
  ],
  onLog: (level, log) => {
    if (level === 'warn') throw new Error(log.message);
  },
};
