import { chromeLauncher } from '@web/test-runner-chrome';

/** Runs test files one after the other in Firefox, in a time zone; the tests see the tree that it gives to screen readers. */
export function firefox(executablePath, zone) {
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 }, // bars that take no room, as in the other engines
      env: { ...process.env, TZ: zone },
    },
    createPage: focusedPage,
    concurrency: 1,
  });
  launcher.name = `Firefox, ${zone}`;
  launcher.accessibilityTree = async (page) => JSON.parse(await inWindow(page, treeOfShownPage));
  return launcher;
}

/** A page that has the focus whenever a file starts: Tab leads out of the page before, into the bars of the window. */
async function focusedPage({ context }) {
  const page = await context.newPage();
  const goto = page.goto.bind(page);
  page.goto = async (...where) => {
    await page.bringToFront();
    await inWindow(page, focusPage);
    return goto(...where);
  };
  return page;
}

/** Calls a function in the browser's own window, which alone may ask for the tree of its page. */
async function inWindow(page, toCall) {
  const { connection } = page.browser();
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { result: answer } = await connection.send('script.callFunction', {
    functionDeclaration: String(toCall),
    target: { context: tree.contexts[0].context },
    awaitPromise: true,
  });
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

/* global Cc, Ci, gBrowser -- what the window of Firefox has */

function focusPage() {
  gBrowser.selectedBrowser.focus();
}

/** Runs in the window of Firefox. The tree follows the page a moment later: it is complete when it stays as it is. */
async function treeOfShownPage() {
  const roles = {
    pushbutton: 'button',
    grouping: 'group',
    'combobox list': 'listbox',
    'combobox option': 'option',
  };
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const read = (node) => {
    const state = {};
    node.getState(state, {});
    const role = service.getStringRole(node.role);
    // Which landmark it is, stands among its attributes.
    const landmark = role === 'landmark' && node.attributes.getStringProperty('xml-roles');
    return {
      role: landmark || (roles[role] ?? role),
      name: role === 'listitem' ? '' : node.name, // its text, which no role of ARIA has as a name
      expanded: (state.value & Ci.nsIAccessibleStates.STATE_EXPANDED) !== 0,
      children: Array.from({ length: node.childCount }, (_, i) => read(node.getChildAt(i))),
    };
  };
  let [before, now] = [undefined, ''];
  for (let i = 0; i < 40 && (now === '' || before !== now); i++) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve, 100));
    const page = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
    before = now;
    now = page?.firstChild ? JSON.stringify(read(page)) : '';
  }
  return now;
}
