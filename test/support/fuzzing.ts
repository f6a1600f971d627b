import fc from 'fast-check';

const seconds = Number(process.env.FUZZ_SECONDS ?? 0);
const seed = Number(process.env.FUZZ_SEED ?? 20250204);

/**
 * How long a property is tried: `npm test` tries the same few values in every run, `npm run fuzz` new ones for as long as
 * it is told.
 */
export const fuzzing: fc.Parameters<unknown> =
  seconds > 0
    ? { seed, numRuns: 1e9, plugins: [fc.interruptAfterTimeLimit(seconds * 1000, { failOnInterrupt: false })] }
    : { seed, numRuns: 60 };

/** Until a test with such a property is given up, ms. */
export const FUZZ_LIMIT_MS = (seconds + 60) * 1000;
