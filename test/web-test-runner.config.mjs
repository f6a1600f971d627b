import { findBrowser, noBrowser } from '../scripts/find-browser.mjs';
import { allTests, browserTests } from './browser-tests.mjs';
import { chromium } from './engines/chromium.mjs';
import { zones } from './zones.mjs';

const executablePath = await findBrowser();
if (!executablePath) {
  console.error(noBrowser);
  process.exit(1);
}

const browsers = zones.map((zone) => chromium(executablePath, zone));
export default { ...browserTests, groups: allTests(browsers), browsers };
