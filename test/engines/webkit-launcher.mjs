import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { WebDriver } from './web-driver.mjs';
import { webkitPage } from './webkit-page.mjs';

/** Where a test's page starts, as in the other engines. */
const size = { width: 800, height: 600 };

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function answers(address) {
  for (let i = 0; i < 200; i++) {
    const response = await fetch(`${address}/status`).catch(() => undefined);
    if (response?.ok) return;
    await wait(50);
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** Runs test files one after the other in WebKitGTK's small browser, in a time zone, on a screen that nobody sees. */
export class WebKitLauncher {
  type = 'puppeteer';
  concurrency = 1;
  #programs = [];
  #active;
  #start;

  constructor(executablePath, zone) {
    this.name = `WebKit, ${zone}`;
    this.executablePath = executablePath;
    this.zone = zone;
  }

  async startSession(id, url) {
    this.#start ??= this.#launch();
    const { driver, page } = await this.#start;
    this.#active = id;
    await page.setViewport(size);
    await driver.goTo(url);
  }

  isActive(id) {
    return this.#active === id;
  }

  async getBrowserUrl() {
    const { driver } = await this.#start;
    return driver.address();
  }

  /** The runner's commands look for it. */
  getPage() {
    return this.page;
  }

  async stopSession() {
    const { driver } = await this.#start;
    await driver.release();
    await driver.goTo('about:blank');
    this.#active = undefined;
    return {};
  }

  /** What the engine computes of each element that is shown, in their order. */
  accessibilityTree(page) {
    return page.accessibilityTree();
  }

  startDebugSession() {
    throw new Error('Debug in another browser: this one has no screen.');
  }

  async stop() {
    const { driver } = await this.#start;
    await driver.end();
    for (const program of this.#programs) program.kill();
  }

  async #launch() {
    const env = {
      ...process.env,
      TZ: this.zone,
      DISPLAY: await this.#screen(),
      XDG_CONFIG_HOME: join(import.meta.dirname, 'webkit-window'),
      NO_AT_BRIDGE: '1',
      GSK_RENDERER: 'cairo',
    };
    this.#run('openbox', [], { env, stdio: 'ignore' }); // it gives the window the focus, without which no page has it
    const port = await freePort();
    this.#run('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    const address = `http://127.0.0.1:${port}`;
    await answers(address);
    const driver = new WebDriver(address);
    await driver.start({
      browserName: 'MiniBrowser',
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: this.executablePath, args: ['--automation'] },
    });
    this.page = webkitPage(driver);
    return { driver, page: this.page };
  }

  /** A screen of its own: two windows on one would take the focus from each other. */
  async #screen() {
    const program = this.#run('Xvfb', ['-displayfd', '3', '-screen', '0', '2400x2400x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [number] = await once(program.stdio[3], 'data');
    return `:${String(number).trim()}`;
  }

  #run(...command) {
    const program = spawn(...command);
    this.#programs.push(program);
    process.once('exit', () => program.kill());
    return program;
  }
}
