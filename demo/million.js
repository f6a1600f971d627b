// Lists of many made-up events: the same every time, since the numbers come from a seeded generator (mulberry32).

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3650;

function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const kinds = ['Talks', 'Summit', 'Visit', 'Conference', 'Signing', 'Round table', 'Phone call', 'Press briefing'];
const statuses = ['took-place', 'confirmed', 'expected', 'tentative'];

function madeUp(count) {
  const random = seeded(1);
  const among = (list) => list[Math.floor(random() * list.length)];
  const days = Array.from({ length: DAYS }, (_, day) => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10));
  return Array.from({ length: count }, (_, i) => {
    const first = Math.floor(random() * (DAYS - 20));
    const last = first + Math.floor(random() * random() * 20);
    return {
      id: `made-up-${i + 1}`,
      name: `${among(kinds)} ${i + 1}`,
      startDate: days[first],
      endDate: days[last],
      status: among(statuses),
      group: `Ministry ${1 + Math.floor(random() * 12)}`,
    };
  });
}

const timeline = document.querySelector('#many');

for (const button of document.querySelectorAll('[data-count]')) {
  button.addEventListener('click', () => {
    timeline.events = madeUp(Number(button.dataset.count));
  });
}
timeline.events = madeUp(10_000);
