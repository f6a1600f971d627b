/** How long a frame may take to become as tall as its page, ms. */
const LIMIT_MS = 5_000;

const neededHeight = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
const givenHeight = () => document.querySelector('iframe').offsetHeight;

/** Says what is wrong where the frame of a page does not become as tall as what is in it, up to `most` px. */
export async function unfitFrame(page, most = Infinity) {
  const [, frame] = page.frames();
  for (const end = Date.now() + LIMIT_MS; ;) {
    const [needed, given] = await Promise.all([frame.evaluate(neededHeight), page.evaluate(givenHeight)]);
    if (given === Math.min(needed, most)) return '';
    if (Date.now() > end) return `The frame is ${given} px tall, and its page ${needed} px.`;
    await page.waitForTimeout(100);
  }
}
