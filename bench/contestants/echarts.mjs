import { CustomChart } from 'echarts/charts';
import { DataZoomInsideComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([CustomChart, GridComponent, DataZoomInsideComponent, CanvasRenderer]);

const DAY = 86_400_000;
const LABEL_PX = 30;

export async function mount(container, records) {
  const lanes = [...new Set(records.map(({ group }) => group))];
  const laneNumber = new Map(lanes.map((lane, i) => [lane, i]));
  const rowOf = ({ name, startDate, endDate = startDate, group }) => [
    laneNumber.get(group),
    Date.parse(startDate),
    Date.parse(endDate) + DAY,
    name,
  ];
  const data = records.map(rowOf);

  const renderItem = (_, api) => {
    const [x, y] = api.coord([api.value(1), api.value(0)]);
    const width = Math.max(1, api.coord([api.value(2), 0])[0] - x);
    const height = api.size([0, 1])[1] * 0.6;
    const bar = { type: 'rect', shape: { x, y: y - height / 2, width, height }, style: { fill: api.visual('color') } };
    if (width < LABEL_PX) return bar;
    return {
      ...bar,
      textConfig: { position: 'insideLeft' },
      textContent: { style: { text: api.value(3), fill: '#000', width: width - 8, overflow: 'truncate' } },
    };
  };

  const chart = init(container, null, { width: 1200, height: 600 });
  const finished = new Promise((resolve) => chart.on('finished', resolve));
  chart.setOption({
    animation: false,
    grid: { left: 120, right: 10, top: 10, bottom: 30 },
    xAxis: { type: 'time' },
    yAxis: { type: 'category', data: lanes },
    dataZoom: { type: 'inside', filterMode: 'weakFilter' },
    // Not in portions over many frames, as it does by default: all at once is six times as fast at 100,000 events.
    series: { type: 'custom', progressive: 0, clip: true, renderItem, encode: { x: [1, 2], y: 0 }, data },
  });
  await finished;
  return {
    show(start, end) {
      chart.dispatchAction({ type: 'dataZoom', startValue: start, endValue: end });
    },
    append(record) {
      data.push(rowOf(record));
      chart.setOption({ series: { data } });
    },
    unmount() {
      chart.dispose();
    },
  };
}
