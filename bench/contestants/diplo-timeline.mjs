/** Four digits for the years that need no more, which JavaScript writes with six where they are before 0. */
const civil = (ms) =>
  new Date(ms)
    .toISOString()
    .slice(0, -5)
    .replace(/^-00(?=\d{4}-)/u, '-');

export async function mount(container, records, properties = {}) {
  const element = document.createElement('diplo-timeline');
  const loaded = new Promise((resolve) => element.addEventListener('diplo-load', resolve, { once: true }));
  Object.assign(element, properties, { events: records });
  container.append(element);
  await loaded;
  await element.updateComplete;
  return {
    async show(start, end) {
      await element.zoomTo({ start: civil(start), end: civil(end) });
      await element.updateComplete;
    },
    async append(record) {
      element.events = [...records, record];
      await element.updateComplete;
    },
    unmount() {
      element.remove();
    },
  };
}
