/** How long a frame may take to become as tall as its page, ms. */
const LIMIT_MS = 5_000;

const neededHeight = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
/** With and without borders: a theme of WordPress counts them as part of the height that it is told. */
const givenHeights = () => [
  document.querySelector('iframe').clientHeight,
  document.querySelector('iframe').offsetHeight,
];

/** Says what is wrong where the frame of a page does not become as tall as what is in it, up to `most` px. */
export async function unfitFrame(page, most = Infinity) {
  const [, frame] = page.frames();
  for (const end = Date.now() + LIMIT_MS; ;) {
    const [needed, given] = await Promise.all([frame.evaluate(neededHeight), page.evaluate(givenHeights)]);
    if (given.includes(Math.min(needed, most))) return '';
    if (Date.now() > end) return `The frame is ${given[0]} px tall, and its page ${needed} px.`;
    await page.waitForTimeout(100);
  }
}
