import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.mjs';
import { mediaTypes } from './media-types.mjs';
import { projectRoot } from './project-root.mjs';

/** The folders whose files are handed out: the pages, the built files they load and the fonts of the demo. */
const servedFolders = ['demo', 'dist', join('node_modules', '@fontsource-variable')];

/** The file that an address names, links resolved, or undefined where there is none or it lies elsewhere. */
function servedFile(address) {
  try {
    const path = join(projectRoot, decodeURIComponent(new URL(address, 'http://localhost').pathname));
    const file = realpathSync(path.endsWith(sep) ? join(path, 'index.html') : path);
    const within = servedFolders.some((folder) => file.startsWith(realpathSync(join(projectRoot, folder)) + sep));
    return within && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined; // no such file, or no such address
  }
}

function respond(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
  if (['/', '/demo'].includes(request.url)) return response.writeHead(302, { location: '/demo/' }).end();
  const file = servedFile(request.url);
  if (!file) return response.writeHead(404, { 'content-type': mediaTypes['.txt'] }).end('Not found\n');
  response.writeHead(200, {
    'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy(),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  return request.method === 'HEAD' ? response.end() : createReadStream(file).pipe(response);
}

const listen = (port) =>
  new Promise((resolve, reject) => {
    const server = createServer(respond).once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

/** Serves the demo to this machine only, on `port` or else on the first free port from 8000. */
export async function serve(port) {
  if (port !== undefined) return listen(port);
  for (let candidate = 8000; candidate < 8100; candidate++) {
    try {
      return await listen(candidate);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error('Ports 8000 to 8099 are all taken: name a free one, as in PORT=9000 npm start.');
}
