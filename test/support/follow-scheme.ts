/** Before and after the tests of a suite, or of a file: its page follows the reader's light or dark, with colours of its own. */
export function followScheme(): void {
  const { style } = document.documentElement;
  const colors = { 'color-scheme': 'light dark', background: 'Canvas', color: 'CanvasText' };
  before(() => {
    for (const [name, value] of Object.entries(colors)) style.setProperty(name, value);
  });
  after(() => {
    for (const name of Object.keys(colors)) style.removeProperty(name);
  });
}
