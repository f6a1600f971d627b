/** The power of the size with which times grow: 1 is in step with it, 0 not at all. The slope of the line through the logarithms. */
export function growth(sizes, times) {
  const [xs, ys] = [sizes, times].map((values) => values.map(Math.log));
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x0, y0] = [mean(xs), mean(ys)];
  const along = mean(xs.map((x, i) => (x - x0) * (ys[i] - y0)));
  return along / mean(xs.map((x) => (x - x0) ** 2));
}
