import fc from 'fast-check';

/** Every run tries the same values; a failure tells the path to the value that failed. */
fc.configureGlobal({ seed: 20250204, numRuns: 200 });
