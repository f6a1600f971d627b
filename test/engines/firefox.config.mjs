import { findFirefox, missingFirefox } from '../../scripts/find-engines.mjs';
import { allTests, browserTests, slower } from '../browser-tests.mjs';
import { zones } from '../zones.mjs';
import { firefox } from './firefox.mjs';

const path = findFirefox();
if (!path) {
  console.error(missingFirefox);
  process.exit(1);
}

const browsers = zones.slice(0, 2).map((zone) => firefox(path, zone));
// pictures are compared with those of Chromium
export default {
  ...browserTests,
  groups: allTests(browsers, '!test/visual/**'),
  browsers,
  ...slower,
};
