const sessions = new WeakMap();

/** A Web Test Runner plugin for block-requests.ts. */
export const blockRequests = () => ({
  name: 'block-requests',
  async executeCommand({ command, payload, session }) {
    if (command !== 'block-requests') return undefined;
    const page = session.browser.getPage(session.id);
    // One for each page, which other tests come to use: what one session has blocked, another cannot allow.
    if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
    const connection = await sessions.get(page);
    await connection.send('Network.enable');
    await connection.send('Network.setBlockedURLs', { urls: payload });
    return true;
  },
});
