import { openProbe } from './probe.mjs';
import { within } from './within.mjs';

/** A fresh page that holds the records, and nothing of the contestant yet. */
export async function openContestant({ browser, server, contestant, limit }) {
  const page = await browser.newPage();
  const complaints = [];
  const complain = (text) => {
    const [first, ...more] = text.split('\n');
    complaints.push(more.length > 0 ? `${first} (and ${more.length} more lines)` : first);
  };
  const fetched = new Set();
  page.on('pageerror', ({ message }) => complain(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
  page.on('response', (response) => fetched.add(new URL(response.url()).pathname));

  await page.goto(`${server.origin}/page/index.html`);
  const probe = await openProbe(page, limit);
  await probe.call('load', '/records.json');
  fetched.clear();

  const { name, scripts } = contestant;
  const adapter = `/contestants/${name}.js`;
  const sheet = `/contestants/${name}.css`;
  return {
    page,
    probe,
    complaints,
    use: () => probe.call('use', { scripts, adapter, sheets: server.has(sheet) ? [sheet] : [] }),
    /** What it has fetched so far of scripts and sheets, gzipped. */
    bytes: () =>
      [...fetched].filter((path) => /\.(js|css)$/u.test(path)).reduce((sum, path) => sum + server.bytesOf(path), 0),
    /** A page that is busy for minutes does not close: its browser is ended then, and started anew for the next. */
    async close() {
      try {
        await within(10_000, page.context().close());
      } catch {
        await browser.close();
      }
    },
  };
}
