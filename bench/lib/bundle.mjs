import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../contestants', import.meta.url));

/** The adapters with all that they import, as pages would ship them: a map from address to content. */
export async function bundle(names) {
  const { outputFiles } = await build({
    entryPoints: names.map((name) => join(folder, `${name}.mjs`)),
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [path.replace(folder, '/contestants'), Buffer.from(contents)]),
  );
}
