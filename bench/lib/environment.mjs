import { availableParallelism, cpus } from 'node:os';

/** What the numbers depend on. */
export const environment = (browserVersion) => ({
  date: new Date().toISOString(),
  cpu: cpus()[0].model,
  cores: availableParallelism(),
  browser: `Chromium ${browserVersion}`,
  node: process.version,
});

export const environmentLine = ({ date, cpu, cores, browser }) =>
  `${date.slice(0, 16).replace('T', ' ')} UTC, ${browser}, ${cpu}, ${cores} cores`;
