/// The page of every browser test loads this instead of the runner's own start: the guards stand before the test's first
/// import, and the fonts are there before the first line is measured.
import { runTests } from '@web/test-runner-mocha';
import { guardPage } from './guard-page.js';

declare global {
  interface Window {
    __WTR_CONFIG__: { testFile: string };
  }
}

const loadFonts = () =>
  Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${String(weight)} 1rem 'Noto Sans Variable'`)));

guardPage(Mocha.Test.prototype);
await runTests(async () => {
  // not before: @open-wc/testing looks for afterEach when it is loaded, to take its fixtures out of the page again
  await import('./chai-setup.js');
  const { resetFeatures } = await import('./emulate.js');
  afterEach(resetFeatures);
  await loadFonts();
  await import(window.__WTR_CONFIG__.testFile);
});
