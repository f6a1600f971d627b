import { findFirefox, findWebKit } from '../../scripts/find-engines.mjs';
import { browserTests, slower } from '../browser-tests.mjs';
import { zones } from '../zones.mjs';
import { firefox } from './firefox.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

const [firefoxPath, webkitPath] = [findFirefox(), findWebKit()];
const inZones = (launcher) => zones.slice(0, 2).map(launcher);
const found = [
  ...(firefoxPath ? [inZones((zone) => firefox(firefoxPath, zone))] : []),
  ...(webkitPath ? [inZones((zone) => new WebKitLauncher(webkitPath, zone))] : []),
];
const browsers = found.flat();

/** In every engine that is found: the tests of what engines do differently, keys, names and policies before all. */
export default {
  ...browserTests,
  ...slower,
  groups: [
    {
      name: 'what engines do differently',
      files: [
        'test/view/accessibility-tree.test.ts',
        'test/view/hover-card.test.ts',
        'test/view/keyboard-walk.test.ts',
        'test/view/keys.test.ts',
        'test/view/perceived.test.ts',
        'test/view/strict-policy.test.ts',
      ],
      browsers: found.map(([first]) => first),
    },
    { name: 'every zone', files: ['test/**/*.zones.test.ts'], browsers },
  ],
  browsers,
};
