import { existsSync, readdirSync, readFileSync } from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);

/** The bundle as it was built: a map from address to content, which a build meanwhile does not change. */
export function builtFiles() {
  if (!existsSync(new URL('diplo-timeline.js', dist))) {
    throw new Error('dist/diplo-timeline.js is missing: run "npm run build" in the folder above first.');
  }
  const names = readdirSync(dist).filter((name) => name.endsWith('.js'));
  return new Map(names.map((name) => [`/dist/${name}`, readFileSync(new URL(name, dist))]));
}
