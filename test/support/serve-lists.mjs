/** How often an address was asked for, by the `key` in it. */
const asked = new Map();

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Bytes that come in four parts, `ms` apart. */
async function* slowly(bytes, ms) {
  for (let part = 0; part < 4; part++) {
    await wait(ms);
    yield bytes.subarray((part * bytes.length) / 4, ((part + 1) * bytes.length) / 4);
  }
}

/**
 * A middleware that answers `/served/…` with what the query asks for: `body` (`body2` from the second time on), `type`,
 * `status` (`status2`), `to` (a redirect), `ms` (comes in parts, so far apart), `bytes` (so many blanks before it).
 */
export async function serveLists(context, next) {
  if (!context.path.startsWith('/served/')) return next();
  const { key = context.url, body = '[]', body2, type, status = '200', status2, to, ms, bytes = '0' } = context.query;
  const count = (asked.get(key) ?? 0) + 1;
  asked.set(key, count);
  if (to) return context.redirect(to);
  const { Readable } = await import('node:stream');
  const content = Buffer.from(' '.repeat(Number(bytes)) + ((count > 1 && body2) || body));
  context.status = Number((count > 1 && status2) || status);
  context.set('cache-control', 'no-store');
  context.set('content-length', String(content.length));
  if (type !== '') context.set('content-type', type ?? 'application/json');
  context.body = ms ? Readable.from(slowly(content, Number(ms))) : content;
}
