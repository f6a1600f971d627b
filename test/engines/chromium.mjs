import { chromeLauncher } from '@web/test-runner-chrome';
import { browserSwitches } from '../../scripts/find-browser.mjs';

/** Runs test files one after the other in Chromium, in a time zone. */
export function chromium(executablePath, zone) {
  const launcher = chromeLauncher({
    launchOptions: { executablePath, args: browserSwitches, env: { ...process.env, TZ: zone } },
    concurrency: 1,
  });
  launcher.name = `Chromium, ${zone}`;
  launcher.accessibilityTree = (page) => page.accessibility.snapshot({ interestingOnly: false });
  return launcher;
}
