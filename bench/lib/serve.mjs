import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

const pageFolder = new URL('../page/', import.meta.url);
const page = new Map(
  ['index.html', 'harness.mjs'].map((name) => [`/page/${name}`, readFileSync(new URL(name, pageFolder))]),
);

const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
};

/** Hands out the page, the `files` and, as /records.json, what `provide` was given last; to this machine only. */
export async function serve(files) {
  let records = '[]';
  const gzipped = new Map();
  const contentOf = (path) => (path === '/records.json' ? records : (page.get(path) ?? files.get(path)));

  const server = createServer(({ url }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const content = contentOf(path);
    if (content === undefined) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'content-type': mediaTypes[extname(path)], 'cache-control': 'no-store' })
      .end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    has: (path) => files.has(path),
    provide(list) {
      records = JSON.stringify(list);
    },
    /** What a file weighs on the wire. */
    bytesOf(path) {
      if (!gzipped.has(path)) gzipped.set(path, gzipSync(contentOf(path), { level: 9 }).length);
      return gzipped.get(path);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
