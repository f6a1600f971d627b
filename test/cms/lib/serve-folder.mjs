import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { mediaTypes } from '../../../scripts/media-types.mjs';

/** The file that an address names, as hosts of static sites look for it; undefined where there is none below `folder`. */
function fileAt(folder, url) {
  const path = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
  for (const candidate of [path, `${path}.html`, join(path, 'index.html')]) {
    if (!statSync(candidate, { throwIfNoEntry: false })?.isFile()) continue;
    const file = realpathSync(candidate);
    return file.startsWith(realpathSync(folder) + sep) ? file : undefined;
  }
  return undefined;
}

/**
 * Serves a folder on a free port of this machine: `address` has no slash at its end; `close()` ends it. `headers`: those of
 * some paths.
 */
export async function serveFolder(folder, headers = {}) {
  const server = createServer((request, response) => {
    const file = fileAt(folder, request.url);
    if (!file) return response.writeHead(404).end();
    const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, ...headers[request.url] });
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
