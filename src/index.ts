/** All that the package exports, without side effects. */
export * from './element.js';
export * from './readers.js';
export * from './writers.js';
