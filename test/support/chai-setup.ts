import { chai } from '@open-wc/testing';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** axe, told not to copy the page's style sheets into a document of its own: the policy of the page forbids that. */
async function loadAxe(): Promise<void> {
  if (window.axe) return;
  await import('axe-core/axe.min.js');
  const loaded = window.axe as unknown as typeof axe;
  const run = loaded.run.bind(loaded) as (...args: unknown[]) => unknown;
  const runWithoutPreload = (element: unknown, options: object, done: unknown) =>
    run(element, { ...options, preload: false }, done);
  Object.assign(loaded, { run: runWithoutPreload });
}

/** Makes `await expect(element).to.be.accessible()` work under the policy, and failures of `deep.equal` say what differs. */
chai.config.truncateThreshold = 2000;
chai.util.overwriteMethod(
  chai.Assertion.prototype,
  'accessible',
  (original: (...args: unknown[]) => Promise<void>) =>
    async function (this: unknown, ...args: unknown[]) {
      await loadAxe();
      await original.apply(this, args);
    },
);
