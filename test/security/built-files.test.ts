import { expect } from '@open-wc/testing';

const dist = new URL('../../dist/', import.meta.url);
const NOT_BUILT = '"npm run build:files" makes what this reads';

/** A built file and all that it fetches, by their names. */
async function filesFrom(name: string, found = new Map<string, string>()): Promise<ReadonlyMap<string, string>> {
  if (found.has(name)) return found;
  const response = await fetch(new URL(name, dist));
  expect(response.ok, NOT_BUILT).to.be.true;
  const text = await response.text();
  found.set(name, text);
  for (const [, next = ''] of text.matchAll(/(?:from|import)\s*\(?["']\.\/([\w.-]+\.js)["']/gu))
    await filesFrom(next, found);
  return found;
}

/** What runs text or makes elements of it, keeps something, or tells someone. */
const FORBIDDEN =
  /innerHTML|outerHTML|insertAdjacentHTML|\beval\(|\bFunction\(|currentScript|\.cookie\b|(?:local|session)Storage|document\.write|sendBeacon|XMLHttpRequest|WebSocket|indexedDB|DOMParser/gu;

/**
 * Lit makes a template element of the literals of the source, by its policy `lit-html`, and of nothing else. d3-dsv makes
 * a function of a header in `parse`, which nobody here calls: rows are read by `parseRows`.
 */
const KNOWN = ['diplo-timeline.js: innerHTML', 'd3-dsv.js: Function('];
/** The namespaces of SVG and schema.org, and an example in a message: none is ever asked. */
const HOSTS = ['example.org', 'schema.org', 'www.w3.org'];

it('the built files neither run text nor keep anything, and name no host to ask', async () => {
  const files = await filesFrom('enhance.js');
  expect([...files.keys()]).to.have.length.above(10);
  const found = [...files].flatMap(([name, text]) =>
    [...text.matchAll(FORBIDDEN)].map(([word]) => `${name.replace(/^diplo-timeline-\d+\.\d+\.\d+-/u, '')}: ${word}`),
  );
  expect(found).to.have.members(KNOWN);
  const hosts = [...files.values()].flatMap((text) =>
    [...text.matchAll(/https?:\/\/([\w.-]+)/gu)].map(([, host]) => host),
  );
  expect([...new Set(hosts)].sort()).to.deep.equal(HOSTS);
});
