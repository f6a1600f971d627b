const STEPS = 10;
const FRAME_MS = 16;

/** A Web Test Runner plugin for touch.ts: one session for the whole gesture, since it remembers where the fingers are. */
export const touchPage = () => ({
  name: 'touch-page',
  async executeCommand({ command, payload: { from, to } = {}, session: { id, browser } }) {
    if (command !== 'touch-page') return undefined;
    const connection = await browser.getPage(id).createCDPSession();
    const touch = (type, points) =>
      connection.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], finger) => ({ x, y, id: finger })),
      });
    for (let fingers = 1; fingers <= from.length; fingers += 1) await touch('touchStart', from.slice(0, fingers));
    for (let step = 1; to && step <= STEPS; step += 1) {
      const between = (finger, axis) => from[finger][axis] + ((to[finger][axis] - from[finger][axis]) * step) / STEPS;
      const points = to.map((_, finger) => [between(finger, 0), between(finger, 1)]);
      await touch('touchMove', points);
      await new Promise((resolve) => setTimeout(resolve, FRAME_MS));
    }
    for (let fingers = from.length - 1; fingers >= 0; fingers -= 1)
      await touch('touchEnd', (to ?? from).slice(0, fingers));
    await connection.detach();
    return true;
  },
});
