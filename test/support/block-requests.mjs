/** What a browser gets nothing from, by its name for itself: those of one run may run side by side. */
const blocked = new Map();

const asExpression = (pattern) =>
  new RegExp(`^${pattern.split('*').map((text) => text.replaceAll('.', '\\.')).join('.*')}$`, 'u');

/** A middleware that has nothing at the addresses that a test has blocked. */
export function refuseBlocked(context, next) {
  const patterns = blocked.get(context.get('user-agent')) ?? [];
  if (!patterns.some((pattern) => pattern.test(context.path))) return next();
  context.status = 404;
}

/** A Web Test Runner plugin for block-requests.ts. */
export const blockRequests = () => ({
  name: 'block-requests',
  executeCommand({ command, payload }) {
    if (command !== 'block-requests') return undefined;
    blocked.set(payload.browser, payload.patterns.map(asExpression));
    return true;
  },
});
