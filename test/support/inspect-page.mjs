/** Roles that a reader is never told of. */
const silent = ['none', 'generic', 'StaticText', 'InlineTextBox', 'LineBreak'];

/** What a reader without a picture meets, as an indented outline: role, name, and whether it is open. */
function outline({ role, name, expanded, children = [] }, depth = 0) {
  if (silent.includes(role)) return children.map((child) => outline(child, depth)).join('');
  const line = [role, name && `“${name}”`, expanded && 'expanded'].filter(Boolean).join(' ');
  return `${'  '.repeat(depth)}${line}\n${children.map((child) => outline(child, depth + 1)).join('')}`;
}

/** A Web Test Runner plugin for inspect.ts. */
export const inspectPage = () => ({
  name: 'inspect-page',
  async executeCommand({ command, session }) {
    if (command !== 'accessibility-tree' && command !== 'count-objects') return undefined;
    const page = session.browser.getPage(session.id);
    if (command === 'accessibility-tree') {
      return outline(await page.accessibility.snapshot({ interestingOnly: false }));
    }
    const connection = await page.createCDPSession();
    await connection.send('HeapProfiler.collectGarbage');
    const counts = await connection.send('Memory.getDOMCounters');
    await connection.detach();
    return counts;
  },
});
