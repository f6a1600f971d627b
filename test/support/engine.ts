/** The engine that runs this test. Each of them claims to be WebKit, Chromium to be Safari, too. */
export const engine = ((): 'Chromium' | 'Firefox' | 'WebKit' => {
  if (navigator.userAgent.includes('Firefox/')) return 'Firefox';
  return navigator.userAgent.includes('Chrome/') ? 'Chromium' : 'WebKit';
})();

/** A test of what no other engine lets tests see or set, for the reason that is told where it is left out. */
export function itInChromium(reason: string): (name: string, test: Mocha.AsyncFunc) => Mocha.Test {
  return (name, test) => (engine === 'Chromium' ? it(name, test) : it.skip(`${name} (Chromium only: ${reason})`, test));
}
