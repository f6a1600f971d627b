/** Roles that a reader is never told of. */
const silent = ['', 'none', 'generic', 'document', 'text', 'StaticText', 'InlineTextBox', 'LineBreak'];

/** What a reader without a picture meets, as an indented outline: role, name, and whether it is open. */
function outline({ role, name, expanded, children = [] }, depth = 0) {
  if (silent.includes(role)) return children.map((child) => outline(child, depth)).join('');
  const line = [role, name && `“${name}”`, expanded && 'expanded'].filter(Boolean).join(' ');
  return `${'  '.repeat(depth)}${line}\n${children.map((child) => outline(child, depth + 1)).join('')}`;
}

/** A Web Test Runner plugin for inspect.ts. */
export const inspectPage = () => ({
  name: 'inspect-page',
  async executeCommand({ command, session: { id, browser } }) {
    if (command === 'accessibility-tree') return outline(await browser.accessibilityTree(browser.getPage(id)));
    if (command !== 'count-objects') return undefined;
    const connection = await browser.getPage(id).createCDPSession();
    // more than once, since what one collection frees may have held more
    for (let i = 0; i < 3; i += 1) {
      await connection.send('HeapProfiler.collectGarbage');
      await connection.send('Runtime.evaluate', { expression: 'undefined' });
    }
    const counts = await connection.send('Memory.getDOMCounters');
    await connection.detach();
    return counts;
  },
});
