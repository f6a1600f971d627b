import { dataSet } from './data.mjs';
import { builtFiles } from './lib/built-files.mjs';
import { bundle } from './lib/bundle.mjs';
import { emptyStep } from './lib/empty-step.mjs';
import { environment } from './lib/environment.mjs';
import { launch } from './lib/launch.mjs';
import { leaks } from './lib/leaks.mjs';
import { readOptions } from './lib/options.mjs';
import { report } from './lib/report.mjs';
import { serve } from './lib/serve.mjs';
import { summarise } from './lib/summarise.mjs';
import { trial } from './lib/trial.mjs';
import { writeResults } from './lib/write-results.mjs';

const LIMIT_MS = 60_000;

/** Beside the table, so that the table can be piped into a file. */
const tell = (line) => process.stderr.write(`${line}\n`);

async function measureSize(set, { contestants, roundsOf, overAt, ...tools }) {
  const count = set.records.length;
  const rounds = roundsOf(count);
  const skipped = contestants.filter(({ name }) => overAt.get(name) < count).map(({ name }) => name);
  const taken = Object.fromEntries(contestants.map(({ name }) => [name, []]));
  const complaints = new Set();
  for (let round = 0; round < rounds; round++) {
    // Another one begins each round, so that none is always the first.
    const order = contestants.map((_, i) => contestants[(i + round) % contestants.length]);
    for (const contestant of order) {
      const { name } = contestant;
      if (overAt.has(name) && overAt.get(name) <= count) continue;
      const result = await trial({ ...tools, contestant, set });
      taken[name].push(result.measured);
      for (const complaint of result.complaints) complaints.add(`${name}, ${set.name}: ${complaint}`);
      if (result.isOver) overAt.set(name, count);
      tell(`${set.name}, round ${round + 1} of ${rounds}: ${name}`);
    }
  }
  const summaries = Object.fromEntries(
    Object.entries(taken).flatMap(([name, measured]) => (measured.length > 0 ? [[name, summarise(measured)]] : [])),
  );
  return { size: { name: set.name, count, rounds, summaries, skipped, taken }, complaints };
}

async function run() {
  const { sizes, contestants, roundsOf } = readOptions(process.argv.slice(2));
  const built = contestants.some(({ scripts }) => scripts.length > 0) ? builtFiles() : [];
  const server = await serve(new Map([...built, ...(await bundle(contestants.map(({ name }) => name)))]));
  const browser = await launch();
  const tools = { browser, server, limit: LIMIT_MS };
  const results = {
    environment: environment(browser.version),
    versions: Object.fromEntries(contestants.map(({ name, version }) => [name, version])),
    emptyStep: await emptyStep(tools),
    sizes: [],
    leaks: {},
    complaints: [],
  };
  const overAt = new Map();
  try {
    for (const size of sizes) {
      const set = dataSet(size);
      server.provide(set.records);
      const measured = await measureSize(set, { ...tools, contestants, roundsOf, overAt });
      results.sizes.push(measured.size);
      results.complaints.push(...measured.complaints);
    }
    server.provide(dataSet(1000).records);
    for (const contestant of contestants) {
      const { measured, complaints } = await leaks({ ...tools, contestant });
      results.leaks[contestant.name] = measured;
      results.complaints.push(...complaints.map((complaint) => `${contestant.name}, mounts: ${complaint}`));
      tell(`mounts: ${contestant.name}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  const markdown = report(results, contestants);
  writeResults({ 'latest.md': markdown, 'latest.json': `${JSON.stringify(results, null, 2)}\n` });
  process.stdout.write(markdown);
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
