const PAN_STEPS = 30;
const ZOOM_STEPS = 20;

/** To and fro within the middle tenth of the extent, a twentieth of which is in view, by 7 % of what is in view. */
export function panSteps({ start, end }) {
  const view = (end - start) / 20;
  const first = (start + end) / 2 - view;
  return Array.from({ length: PAN_STEPS + 1 }, (_, i) => {
    const travelled = (i * 0.07) % 2;
    const from = first + view * (travelled > 1 ? 2 - travelled : travelled);
    return [Math.round(from), Math.round(from + view)];
  });
}

/** Around the middle, from a quarter of the extent in, and out again, by a factor of 1.25. */
export function zoomSteps({ start, end }) {
  const middle = (start + end) / 2;
  return Array.from({ length: 2 * ZOOM_STEPS + 1 }, (_, i) => {
    const half = (end - start) / 8 / 1.25 ** (i > ZOOM_STEPS ? 2 * ZOOM_STEPS - i : i);
    return [Math.round(middle - half), Math.round(middle + half)];
  });
}
