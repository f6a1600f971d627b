import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from './project-root.mjs';

const code = readFileSync(join(projectRoot, 'dist/diplo-timeline.js'), 'utf8');
const map = new SourceMap(JSON.parse(readFileSync(join(projectRoot, 'dist/diplo-timeline.js.map'), 'utf8')));

/** The package or the folder of src that a source belongs to. */
function ownerOf(source = '') {
  const packageName = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(source)?.[1];
  const folder = /src\/(?:([^/]+)\/)?[^/]+$/u.exec(source);
  return packageName ?? (folder ? `src/${folder[1] ?? ''}` : 'what holds it together');
}

/** Bytes of the minified bundle by owner: each character belongs to the source that the map gives for its place. */
function bytesByOwner() {
  const bytes = new Map();
  code.split('\n').forEach((line, row) => {
    let column = 0;
    for (const character of line) {
      const owner = ownerOf(map.findEntry(row, column).originalSource);
      bytes.set(owner, (bytes.get(owner) ?? 0) + Buffer.byteLength(character));
      column += character.length;
    }
  });
  return [...bytes].sort(([, a], [, b]) => b - a);
}

const total = Buffer.byteLength(code);
for (const [owner, bytes] of bytesByOwner()) {
  console.log(`${String(bytes).padStart(7)}  ${((100 * bytes) / total).toFixed(1).padStart(5)} %  ${owner}`);
}
console.log(`${String(total).padStart(7)}  minified, ${gzipSync(code, { level: 9 }).length} with gzip -9`);
