import { COLUMNS } from './fields.js';
import { element } from './element.js';
import { dragRows } from './drag-rows.js';
import { rowView } from './row-view.js';

const HEADERS = ['Order', ...COLUMNS.map(({ label }) => label), 'More'];

/**
 * The table of events.
 *
 * @param {HTMLElement} table
 * @param {import('./row-view.js').RowActions & {place: (key: number, place: number) => void}} actions
 */
export function tableView(table, actions) {
  const views = new Map();
  const headers = HEADERS.map((label) => element('th', { role: 'columnheader', scope: 'col' }, label));
  table.append(element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...headers)));
  dragRows(table, actions.place);

  /** Where the focus is, to find it again when its row has moved or is no more. */
  function focusPlace() {
    const active = document.activeElement;
    const body = active?.closest('tbody');
    if (!table.contains(active) || !body) return undefined;
    return { active, place: [...table.tBodies].indexOf(body), control: active.dataset.control };
  }

  /** A control of the row at a place, or of the last; nothing where there are no rows. */
  function focusRow(place, control) {
    const body = table.tBodies[Math.min(place, table.tBodies.length - 1)];
    const found = body && views.get(Number(body.dataset.key)).control(control);
    found?.focus();
    return found !== undefined;
  }

  /**
   * @param {readonly import('./draft.js').Row[]} rows
   * @param {(key: number) => readonly {field?: string, message: string}[]} problemsOf
   * @returns {boolean} Whether the focus has somewhere to be.
   */
  function render(rows, problemsOf) {
    const focus = focusPlace();
    const keys = new Set(rows.map(({ key }) => key));
    for (const [key, { body }] of views) {
      if (keys.has(key)) continue;
      body.remove();
      views.delete(key);
    }
    rows.forEach((row, place) => {
      const view = views.get(row.key) ?? rowView(row.key, actions);
      views.set(row.key, view);
      if (table.tBodies[place] !== view.body) table.insertBefore(view.body, table.tBodies[place] ?? null);
      view.update(row, { place, count: rows.length, problems: problemsOf(row.key) });
    });
    if (!focus || focus.active === document.activeElement) return true;
    if (!focus.active.isConnected) return focusRow(focus.place, focus.control);
    focus.active.focus();
    return true;
  }

  return { render, focusRow };
}
