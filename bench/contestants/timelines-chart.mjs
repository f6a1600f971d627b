import TimelinesChart from 'timelines-chart';

const DAY = 86_400_000;

const segmentOf = ({ name, startDate, endDate = startDate, status = 'none' }) => ({
  timeRange: [Date.parse(startDate), Date.parse(endDate) + DAY],
  val: status,
  labelVal: name,
});

/** It puts every change off by a millisecond. */
const updated = () => new Promise((resolve) => setTimeout(resolve, 4));

export async function mount(container, records) {
  const lanes = new Map();
  for (const record of records) {
    const lane = lanes.get(record.group);
    if (lane) lane.push(segmentOf(record));
    else lanes.set(record.group, [segmentOf(record)]);
  }
  const data = [{ group: '', data: [...lanes].map(([label, segments]) => ({ label, data: segments })) }];

  const element = container.appendChild(document.createElement('div'));
  const chart = TimelinesChart();
  chart.width(1200).maxHeight(600).enableOverview(false).enableAnimations(false).zQualitative(true).useUtc(true);
  chart.data(data)(element);
  await updated();
  return {
    show(start, end) {
      chart.zoomX([new Date(start), new Date(end)]);
      return updated();
    },
    append(record) {
      lanes.get(record.group).push(segmentOf(record));
      const span = chart.zoomX();
      chart.data(data);
      if (span) chart.zoomX(span);
      return updated();
    },
    // It has no way to take it down again: what it left in the page stays there.
    unmount() {
      element.remove();
    },
  };
}
