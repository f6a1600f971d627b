import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/project-root.mjs';
import { freePort } from '../lib/free-port.mjs';
import { installDebianPackages } from '../lib/install-packages.mjs';

const debianSite = '/usr/share/wordpress';
const packages = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'wordpress-theme-twentytwentyone',
  'mariadb-server',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'php-gd',
];

/** How long a server may take to answer, ms. */
const LIMIT_MS = 60_000;

/** Installs Debian's packages where they are missing; throws where that is not possible. */
export const installPackages = () => installDebianPackages(packages);

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

async function answering(port, what, child) {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end;) {
    if (await answers(port)) return;
    if (child.exitCode !== null) throw new Error(`${what} ended with ${child.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${what} does not answer.`);
}

/** Ends a process that was started here, and those it has started. */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}

/**
 * A WordPress of its own in `folder`, with a database and a server that only this machine can reach, and with the plugin.
 * `wordpress(path, options)` asks it as a role, `runPhp(script, …args)` changes it, `end()` ends all of it. It serves
 * `publicFolder`. Its log is a file, which may not be there.
 */
export async function startSite({ folder, log }) {
  const site = join(folder, 'site');
  const data = join(folder, 'database');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  cpSync(debianSite, site, { recursive: true, dereference: true });
  cpSync(join(import.meta.dirname, 'wp-config.php'), join(site, 'wp-config.php'));

  const [databasePort, port] = [await freePort(), await freePort()];
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    DIPLO_DATABASE_PORT: String(databasePort),
    DIPLO_SITE: address,
    DIPLO_LOG: join(folder, 'wordpress.log'),
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const children = [];
  const start = (name, args) => {
    const file = openSync(join(folder, `${name}.log`), 'a');
    const child = spawn(name, args, { cwd: site, env, stdio: ['ignore', file, file], detached: true });
    children.push(child);
    return child;
  };
  const stop = async () => {
    for (const child of children.reverse()) await end(child);
  };

  try {
    log('Starting a database …');
    const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
    const database = ['--no-defaults', `--datadir=${data}`, ...asRoot];
    execFileSync('mariadb-install-db', [...database, '--skip-test-db'], { stdio: 'ignore' });
    // No passwords: it is empty, ends soon, and listens to this machine alone.
    const open = ['--skip-grant-tables', '--socket=test.sock', '--bind-address=127.0.0.1', `--port=${databasePort}`];
    await answering(databasePort, 'mariadbd', start('mariadbd', [...database, ...open]));

    log('Installing WordPress …');
    const archive = join(projectRoot, 'dist/diplo-timeline-wordpress.zip');
    const script = join(import.meta.dirname, 'install.php');
    const php = spawnSync('php', [script, archive], { cwd: site, env, encoding: 'utf8' });
    if (php.status !== 0) {
      const complaints = existsSync(env.DIPLO_LOG) ? readFileSync(env.DIPLO_LOG, 'utf8') : '';
      throw new Error(`WordPress cannot be installed: ${php.stderr}${complaints}`);
    }
    const installed = php.stdout;
    const { version, passwords } = JSON.parse(installed.slice(installed.lastIndexOf('{"version"')));

    await answering(port, 'php', start('php', ['-S', `127.0.0.1:${port}`, '-t', site]));
    const wordpress = async (path, { role, headers, ...options }) => {
      const authorization = `Basic ${Buffer.from(`${role}:${passwords[role]}`).toString('base64')}`;
      const response = await fetch(`${address}${path}`, {
        ...options,
        headers: { ...headers, authorization },
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`);
      return JSON.parse(text);
    };
    const runPhp = (name, ...args) => {
      execFileSync('php', [join(import.meta.dirname, name), ...args], { cwd: site, env, stdio: 'ignore' });
    };
    return { address, version, publicFolder: site, wordpress, runPhp, log: env.DIPLO_LOG, end: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
