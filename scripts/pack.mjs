import { join } from 'node:path';
import { npm } from './npm.mjs';

/** What a package may hold. Tests, sources and the maps of unminified modules stay at home. */
const EXPECTED = [
  /^(?:LICENSE|README\.md|package\.json|custom-elements\.json|event-list\.schema\.json)$/u,
  /^editors\/[\w.-]+\.(?:d\.ts|js|json)$/u,
  // Whoever meets an error in the minified files is led to the TypeScript by their maps.
  /^dist\/(?:diplo-timeline|enhance)[\w.-]*\.js(?:\.map)?$/u,
  /^dist\/(?:diplo-timeline\.d\.ts|sri\.json|third-party-licences\.txt)$/u,
  /^dist\/(?:embed\/(?:frame\.js|frame\.css|index\.html|resize\.js)|themes\/[\w-]+\.css)$/u,
  /^dist\/npm\/(?:[\w-]+\/)*[\w-]+\.(?:js|d\.ts)$/u,
];

/**
 * Packs what would be published.
 *
 * @returns {{ file: string, bytes: number, paths: string[], unexpected: string[] }} the tarball, the paths in it, and those
 *   of them that nobody asked for
 */
export function pack(folder) {
  const { status, stdout, stderr } = npm(['pack', '--json', '--loglevel=error', '--pack-destination', folder]);
  if (status !== 0) throw new Error(`The package could not be packed: ${stderr}`);
  const [{ filename, size, files }] = Object.values(JSON.parse(stdout));
  const paths = files.map(({ path }) => path);
  const unexpected = paths.filter((path) => !EXPECTED.some((pattern) => pattern.test(path)));
  return { file: join(folder, filename), bytes: size, paths, unexpected };
}
