const sessions = new WeakMap();

/** The one DevTools session of a page: what another one has set, it could not reset. */
function devTools(page) {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
}

/** A Web Test Runner plugin for emulate.ts. (The runner's own emulateMedia knows no forced colors.) */
export const emulateFeatures = () => ({
  name: 'emulate-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return undefined;
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    const connection = await devTools(session.browser.getPage(session.id));
    await connection.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
});
