import { launchBrowser } from '../../scripts/launch-browser.mjs';

/** A browser that can be ended while a page of it is busy, and started anew. */
export async function launch() {
  const start = () => launchBrowser(['--enable-precise-memory-info', '--js-flags=--expose-gc']);
  let browser = await start();
  return {
    version: browser.version(),
    /** Its own context has its own process: nothing is warm from the page before. */
    async newPage() {
      if (!browser.isConnected()) browser = await start();
      const context = await browser.newContext({
        viewport: { width: 1200, height: 800 },
        locale: 'en',
        timezoneId: 'UTC',
      });
      return context.newPage();
    },
    close: () => browser.close(),
  };
}
