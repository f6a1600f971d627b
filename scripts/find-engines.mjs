import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);

const starts = (path) => path !== undefined && spawnSync(path, ['--version'], { timeout: 60_000 }).status === 0;

/** The Debian packages of the engines beside Chromium. */
export const enginePackages = { Firefox: ['firefox-esr'], WebKit: ['webkit2gtk-driver', 'xvfb', 'openbox'] };

export const missingFirefox =
  'Firefox is left out: none is found here. Install it (on Debian: firefox-esr) or set FIREFOX_PATH to it.';
export const missingWebKit =
  'WebKit is left out: it needs WebKitWebDriver, MiniBrowser, Xvfb and openbox (on Debian: webkit2gtk-driver, xvfb, openbox).';

/** The path of a Firefox that starts: FIREFOX_PATH, else an installed one. */
export function findFirefox() {
  const installed = [
    onPath('firefox-esr'),
    onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  const places = process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : installed;
  return places.filter((path) => path && existsSync(path)).find(starts);
}

/** The path of WebKitGTK's small browser, where its driver and a screen for it are there, too. */
export function findWebKit() {
  if (!['WebKitWebDriver', 'Xvfb', 'openbox'].every(onPath)) return undefined;
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`) : [];
  return ['/usr/lib', '/usr/lib64', '/usr/libexec', ...libraries]
    .map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);
}

/** A sentence for each engine that is not here. */
export const missingEngines = () => [
  ...(findFirefox() ? [] : [missingFirefox]),
  ...(findWebKit() ? [] : [missingWebKit]),
];
