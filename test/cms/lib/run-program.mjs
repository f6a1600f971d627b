import { spawn } from 'node:child_process';

/** How long a program may run, ms. */
const LIMIT_MS = 600_000;

const lastLines = (text) => text.trim().split('\n').slice(-8).join('\n');

/** Runs a program to its end, and gives what it printed; throws with its last lines where it fails. */
export function runProgram(command, args, { cwd, env = {}, input } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, timeout: LIMIT_MS });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => (stdout += data));
    child.stderr.on('data', (data) => (stderr += data));
    child.stdin.on('error', () => {}); // it may not want any
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (status, signal) => {
      if (status === 0) return resolve(stdout);
      return reject(new Error(`${command} ${args[0]} ended with ${signal ?? status}: ${lastLines(stderr || stdout)}`));
    });
  });
}
