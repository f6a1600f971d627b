import { findWebKit, missingWebKit } from '../../scripts/find-engines.mjs';
import { allTests, browserTests, slower } from '../browser-tests.mjs';
import { zones } from '../zones.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

const path = findWebKit();
if (!path) {
  console.error(missingWebKit);
  process.exit(1);
}

const browsers = zones.slice(0, 2).map((zone) => new WebKitLauncher(path, zone));
// pictures are compared with those of Chromium
export default {
  ...browserTests,
  groups: allTests(browsers, '!test/visual/**'),
  browsers,
  ...slower,
};
