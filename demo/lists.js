// The event lists that several timelines share, each fetched once: <diplo-timeline data-list="data/kerry-2015.json">
const lists = new Map();

const fetched = async (address) => (await fetch(address)).json();

for (const timeline of document.querySelectorAll('diplo-timeline[data-list]')) {
  const address = timeline.dataset.list;
  if (!lists.has(address)) lists.set(address, fetched(address));
  void lists.get(address).then((list) => {
    timeline.events = list;
  });
}
