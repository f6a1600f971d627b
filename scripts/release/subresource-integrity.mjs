import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a page may load from a CDN: the bundle, what it fetches, and the script for marked lists. */
const isServed = (name) => /^(?:diplo-timeline|enhance)[\w.-]*\.js$/u.test(name);

const integrityOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** The Subresource Integrity of each file of the folder `dist` that pages load, by its name. */
export const integrities = (dist) =>
  Object.fromEntries(
    readdirSync(dist)
      .filter(isServed)
      .sort()
      .map((name) => [name, integrityOf(join(dist, name))]),
  );

/**
 * What a page writes for files that lie at `base`. The attribute `integrity` holds for the one file that the tag names; for
 * those that it fetches, an import map says it, which must stand before the tag.
 */
export function scriptTags(hashes, base) {
  const integrity = Object.fromEntries(Object.entries(hashes).map(([name, hash]) => [`${base}/${name}`, hash]));
  const name = 'diplo-timeline.js';
  return `<script type="importmap">
${JSON.stringify({ integrity }, null, 2)}
</script>
<script type="module" src="${base}/${name}" integrity="${hashes[name]}" crossorigin="anonymous"></script>`;
}
