const DAY = 86_400_000;
const MOST_MARKS = 500;
const ROW_PX = 16;
const MOST_LABEL_PX = 300;

const css = `
.floor { position: relative; height: 100%; overflow: hidden; font: 11px/1 sans-serif; }
.floor > div { position: absolute; top: 0; left: 0; }
.floor > div > div {
  position: absolute; top: 0; left: 0; height: var(--row); overflow: hidden;
  white-space: nowrap; background: linear-gradient(#9cf, #9cf) no-repeat;
}`;

/** How many of the ascending numbers are at most `limit`; those before `low` are known to be. */
function countUpTo(numbers, limit, low = 0) {
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The positions of the records by start; a start and its position make one number, so that no comparator is called. */
function orderByStart(starts) {
  const keys = new Float64Array(starts.length);
  for (let i = 0; i < keys.length; i++) keys[i] = (starts[i] / DAY) * 2 ** 21 + i;
  return keys.sort().map((key) => key - Math.floor(key / 2 ** 21) * 2 ** 21);
}

const startOf = ({ startDate }) => Date.parse(startDate);
const lastDayOf = ({ endDate }, start) => (endDate === undefined ? start : Date.parse(endDate));

/** Rows whose events do not touch, as many for each lane as fit; an event that no row has room for is left out. */
function sweep(records, height) {
  const starts = new Float64Array(records.length);
  const ends = new Float64Array(records.length);
  const laneOf = new Uint32Array(records.length);
  const laneNumbers = new Map();
  // In the order of the records: to follow them in another one, as below, is slow.
  for (let i = 0; i < records.length; i++) {
    const record = records[i];
    starts[i] = startOf(record);
    ends[i] = lastDayOf(record, starts[i]) + DAY;
    if (!laneNumbers.has(record.group)) laneNumbers.set(record.group, laneNumbers.size);
    laneOf[i] = laneNumbers.get(record.group);
  }

  const rowsPerLane = Math.max(1, Math.floor(height / laneNumbers.size / ROW_PX));
  const rows = Array.from({ length: laneNumbers.size * rowsPerLane }, () => ({ starts: [], ends: [], records: [] }));
  const lastEnds = new Float64Array(rows.length).fill(-Infinity);
  for (const i of orderByStart(starts)) {
    let r = laneOf[i] * rowsPerLane;
    const afterLane = r + rowsPerLane;
    while (r < afterLane && lastEnds[r] > starts[i]) r++;
    if (r === afterLane) continue;
    lastEnds[r] = ends[i];
    rows[r].starts.push(starts[i]);
    rows[r].ends.push(ends[i]);
    rows[r].records.push(records[i]);
  }
  const firstRowOf = (group) => laneNumbers.get(group) * rowsPerLane;
  const rowsOf = (group) => rows.slice(firstRowOf(group), firstRowOf(group) + rowsPerLane);
  const earlier = (a, b) => Math.min(a, b);
  const later = (a, b) => Math.max(a, b);
  return { rows, rowsOf, span: [starts.reduce(earlier, Infinity), ends.reduce(later, -Infinity)] };
}

/**
 * Which events of the rows to draw: all in view, or of those that start in the same `days` days only the first. The
 * stretches are the same wherever the view is, and those of twice as many days begin with one of them: marks stay.
 */
function pick(rows, start, end, days) {
  const picked = [];
  const stretch = days * DAY;
  for (const [r, { starts, ends }] of rows.entries()) {
    for (let i = countUpTo(ends, start), next; i < starts.length && starts[i] < end; i = next) {
      next = i + 1;
      if (days > 0) next = countUpTo(starts, (Math.floor(starts[i] / stretch) + 1) * stretch - 1, next);
      if (picked.push({ r, i, next }) > MOST_MARKS) return undefined;
    }
  }
  return picked;
}

export async function mount(container, records) {
  const frame = document.createElement('div');
  frame.className = 'floor';
  const style = document.createElement('style');
  style.textContent = css;
  const layer = document.createElement('div');
  frame.append(style, layer);
  container.append(frame);

  const { clientWidth, clientHeight } = frame;
  const { rows, rowsOf, span } = sweep(records, clientHeight);
  const rowHeight = clientHeight / rows.length;
  layer.style.setProperty('--row', `${rowHeight - 2}px`);
  let days = 0;
  let scale = 0;
  let origin = 0;
  let shown = new Map();
  const free = [];

  function pickedFor([start, end]) {
    let picked = pick(rows, start, end, days);
    if (picked) {
      for (let finer; days > 0 && (finer = pick(rows, start, end, days >> 1)); picked = finer) days >>= 1;
    } else {
      while (!picked) picked = pick(rows, start, end, (days = days * 2 || 1));
    }
    return picked;
  }

  /** Writes only what is not so already: most of a step is the browser's work on what was written. */
  function place(mark, x, y, barWidth, width) {
    const { element } = mark;
    if (mark.x !== x) element.style.left = `${x}px`;
    if (mark.y !== y) element.style.top = `${y}px`;
    if (mark.width !== width) element.style.width = `${width}px`;
    if (mark.barWidth !== barWidth) element.style.backgroundSize = `${barWidth}px 100%`;
    Object.assign(mark, { x, y, barWidth, width });
  }

  /** While only the time changes, the layer is moved, and the marks stay where they are in it. */
  function draw() {
    const [start, end] = span;
    const picked = pickedFor(span);
    if (scale !== clientWidth / (end - start)) {
      scale = clientWidth / (end - start);
      origin = start;
    }
    const left = Math.round((start - origin) * scale);
    layer.style.transform = `translate(${-left}px)`;

    const enters = [];
    const stays = new Map();
    const placePicked = (mark, { r, i, next }) => {
      const { starts, ends, records: rowRecords } = rows[r];
      const x = Math.max(left, Math.round((starts[i] - origin) * scale));
      const barWidth = Math.max(2, Math.round((ends[i] - origin) * scale) - x);
      const room = next < starts.length ? Math.round((starts[next] - origin) * scale) - x - 2 : Infinity;
      place(mark, x, r * rowHeight, barWidth, Math.max(barWidth, Math.min(room, MOST_LABEL_PX)));
      stays.set(rowRecords[i], mark);
    };
    for (const one of picked) {
      const record = rows[one.r].records[one.i];
      const mark = shown.get(record);
      if (!mark) {
        enters.push(one);
        continue;
      }
      shown.delete(record);
      placePicked(mark, one);
    }
    const leaves = [...shown.values()];
    for (const one of enters) {
      const mark = leaves.pop() ?? free.pop() ?? { element: document.createElement('div') };
      mark.element.textContent = rows[one.r].records[one.i].name;
      placePicked(mark, one);
      if (!mark.element.isConnected) layer.append(mark.element);
    }
    for (const { element } of leaves) element.remove();
    free.push(...leaves);
    shown = stays;
  }

  draw();
  return {
    show(start, end) {
      span[0] = start;
      span[1] = end;
      draw();
    },
    // Into a lane that is there: a new one would need all rows anew.
    append(record) {
      const start = startOf(record);
      const end = lastDayOf(record, start) + DAY;
      for (const row of rowsOf(record.group)) {
        const i = countUpTo(row.ends, start);
        if (row.starts[i] < end) continue;
        row.starts.splice(i, 0, start);
        row.ends.splice(i, 0, end);
        row.records.splice(i, 0, record);
        break;
      }
      draw();
    },
    unmount() {
      frame.remove();
    },
  };
}
