// Rows are dragged by their grip, with a mouse, a pen or a finger. The buttons beside it do the same.

/** Px at the window's edge within which the page scrolls, and how far at each move. */
const EDGE = 48;
const STEP = 16;

/**
 * @param {HTMLTableElement} table
 * @param {(key: number, place: number) => void} onplace The row's new place, counted without it.
 */
export function dragRows(table, onplace) {
  let dragged;

  const others = () => [...table.tBodies].filter((body) => body !== dragged);

  function placeAt(y) {
    const place = others().findIndex((body) => {
      const { top, height } = body.getBoundingClientRect();
      return y < top + height / 2;
    });
    return place < 0 ? others().length : place;
  }

  /** A line shows where the row would go. */
  function mark(place) {
    others().forEach((body, i) => {
      body.classList.toggle('drop-before', i === place);
      body.classList.toggle('drop-after', place === others().length && i === place - 1);
    });
  }

  function end() {
    mark(-1);
    dragged?.classList.remove('dragged');
    dragged = undefined;
  }

  table.addEventListener('pointerdown', (event) => {
    const grip = event.target.closest('.grip');
    if (!grip || event.button !== 0) return;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    dragged = grip.closest('tbody');
    dragged.classList.add('dragged');
  });
  table.addEventListener('pointermove', ({ clientY }) => {
    if (!dragged) return;
    mark(placeAt(clientY));
    if (clientY < EDGE) window.scrollBy(0, -STEP);
    if (clientY > window.innerHeight - EDGE) window.scrollBy(0, STEP);
  });
  table.addEventListener('pointerup', ({ clientY }) => {
    if (!dragged) return;
    const [key, place, before] = [Number(dragged.dataset.key), placeAt(clientY), [...table.tBodies].indexOf(dragged)];
    end();
    if (place !== before) onplace(key, place);
  });
  table.addEventListener('pointercancel', end);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') end();
  });
}
