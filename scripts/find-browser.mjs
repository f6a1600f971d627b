import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { attempt } from './attempt.mjs';
import { canInstall, install as installFromDebian } from './debian.mjs';
import { projectRoot } from './project-root.mjs';

const isRoot = process.getuid?.() === 0;

/** Switches for a browser that only tests: quiet, the same picture everywhere, and able to run as root. */
export const browserSwitches = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-lcd-text',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--no-first-run',
];

/** Told where findBrowser finds none. */
export const noBrowser = process.env.CHROME_PATH
  ? `CHROME_PATH names no browser that starts (${process.env.CHROME_PATH}): set it to a Chrome, Chromium or Edge, or unset it.`
  : 'No Chrome, Chromium or Edge starts here: "npm test" tries to install one; else install one or set CHROME_PATH to it.';

/** Many a browser is there and lacks a library: only one that shows an empty page counts. */
function starts(path) {
  if (!existsSync(path)) return false;
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const args = ['--headless', ...browserSwitches, `--user-data-dir=${profile}`, '--dump-dom', 'about:blank'];
  const { stdout } = spawnSync(path, args, { encoding: 'utf8', timeout: 60_000 });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return stdout?.includes('<html>') ?? false;
}

function installedPlaces() {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) =>
        [
          'Google\\Chrome\\Application\\chrome.exe',
          'Chromium\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
        ].map((file) => join(folder, file)),
      );
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  return names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
}

async function downloadedPlace() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

/** The path of a Chrome, Chromium or Edge that starts on this machine: CHROME_PATH, an installed one, a downloaded one. */
export async function findBrowser() {
  if (process.env.CHROME_PATH) return [process.env.CHROME_PATH].find(starts);
  return installedPlaces().find(starts) ?? [await downloadedPlace()].find(starts);
}

function download() {
  console.log('Downloading Chromium …');
  attempt(process.execPath, [join(projectRoot, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
}

/** As findBrowser, after installing one where none is: by apt for root on Debian, else Playwright's own download. */
export async function findOrInstallBrowser() {
  const ways = [
    () => {},
    canInstall ? () => installFromDebian('Chromium', 'chromium', 'fonts-liberation') : () => {},
    download,
  ];
  for (const install of process.env.CHROME_PATH ? [() => {}] : ways) {
    install();
    const path = await findBrowser();
    if (path) return path;
  }
  return undefined;
}
