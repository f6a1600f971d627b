import { barX, plot } from '@observablehq/plot';

const DAY = 86_400_000;

const barOf = ({ name, startDate, endDate = startDate, group }) => ({
  name,
  lane: group,
  start: new Date(startDate),
  end: new Date(Date.parse(endDate) + DAY),
});

export async function mount(container, records) {
  const lanes = [...new Set(records.map(({ group }) => group))];
  const bars = records.map(barOf);
  let span;
  let drawn;

  const draw = () => {
    const inView = span ? bars.filter(({ start, end }) => end > span[0] && start < span[1]) : bars;
    const next = plot({
      width: 1200,
      height: 600,
      marginLeft: 120,
      x: { type: 'utc', ...(span && { domain: span }) },
      y: { domain: lanes, label: null },
      marks: [barX(inView, { x1: 'start', x2: 'end', y: 'lane', clip: true, fill: 'steelblue' })],
    });
    if (drawn) drawn.replaceWith(next);
    else container.append(next);
    drawn = next;
  };

  draw();
  return {
    show(start, end) {
      span = [new Date(start), new Date(end)];
      draw();
    },
    append(record) {
      bars.push(barOf(record));
      draw();
    },
    unmount() {
      drawn.remove();
    },
  };
}
