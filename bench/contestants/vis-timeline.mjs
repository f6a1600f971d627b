import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

const DAY = 86_400_000;

const itemOf = ({ id, name, startDate, endDate = startDate, group, status }) => ({
  id,
  content: name,
  start: new Date(startDate),
  end: new Date(Date.parse(endDate) + DAY),
  group,
  className: status,
});

export async function mount(container, records) {
  const items = new DataSet(records.map(itemOf));
  const groups = new DataSet([...new Set(records.map(({ group }) => group))].map((id) => ({ id, content: id })));
  const timeline = await new Promise((resolve) => {
    const drawn = new Timeline(container, items, groups, {
      height: '600px',
      showCurrentTime: false,
      // What it calls complete is a drawing of this week: it has moved to the events, and not drawn them there yet.
      onInitialDrawComplete() {
        drawn.once('changed', () => resolve(drawn));
        drawn.redraw();
      },
    });
  });
  return {
    show(start, end) {
      timeline.setWindow(start, end, { animation: false });
    },
    append(record) {
      items.add(itemOf(record));
    },
    unmount() {
      timeline.destroy();
    },
  };
}
