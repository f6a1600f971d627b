import { chromium } from 'playwright-core';
import { browserSwitches, findBrowser, noBrowser } from './find-browser.mjs';

/** Starts the browser that is found on this machine, with `switches` beside the usual ones; throws where none is. */
export async function launchBrowser(switches = []) {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error(noBrowser);
  return chromium.launch({ executablePath, args: [...browserSwitches, ...switches] });
}
