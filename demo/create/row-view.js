import { COLUMNS, fieldOf, FIELDS, hiddenFields, MORE } from './fields.js';
import { element, options, setAttribute } from './element.js';

/**
 * @typedef {object} RowActions
 * @property {(key: number, field: string, text: string) => void} edit
 * @property {(key: number, field: string, text: string) => void} commit The text is not being typed any more.
 * @property {(key: number, step: number) => void} move
 * @property {(key: number) => void} remove
 */

/** The controls of a row at its ends, by what they do. */
const BUTTONS = {
  up: { sign: '↑', label: 'Move up' },
  down: { sign: '↓', label: 'Move down' },
  more: { sign: 'More', label: 'More' },
  remove: { sign: 'Delete', label: 'Delete' },
};

const button = (name, onclick) =>
  element('button', { type: 'button', 'data-control': name, onclick }, BUTTONS[name].sign);

const control = (field) => {
  const common = { 'data-control': field.id, 'data-field': field.id, autocomplete: 'off', spellcheck: 'false' };
  if (field.choices) return element('select', common, ...options([['', 'not said'], ...field.choices]));
  if (field.isLong) return element('textarea', { ...common, rows: 3 });
  const type = field.id === 'link' ? 'url' : 'text';
  const list = field.kind === 'zone' ? 'zones' : undefined;
  return element('input', { ...common, type, list, placeholder: field.hint });
};

const labelled = (field) => element('label', {}, element('span', {}, field.label), control(field));
const row = (name, ...cells) => element('tr', { role: 'row', class: name }, ...cells);
/** The roles stand here as well, since a narrow page lays the table out as cards, which some browsers take for no table. */
const cell = (properties, ...children) => element('td', { role: 'cell', ...properties }, ...children);
const wide = (...children) => cell({ colspan: COLUMNS.length + 2 }, ...children);

/**
 * One event in the table: its cells, what is behind “More”, and what is wrong with it.
 *
 * @param {number} key
 * @param {RowActions} actions
 */
export function rowView(key, { edit, commit, move, remove }) {
  const told = row('wrong', wide(element('ul', { id: `told-${key}` })));
  const kept = element('p', { class: 'note' });
  const more = row('more', wide(element('div', { id: `more-${key}` }, ...MORE.map(labelled), kept)));
  const number = element('span', { class: 'number' });
  const toggle = button('more', () => {
    more.hidden = !more.hidden;
    setAttribute(toggle, 'aria-expanded', String(!more.hidden));
  });
  setAttribute(toggle, 'aria-expanded', 'false');
  setAttribute(toggle, 'aria-controls', `more-${key}`);
  const order = element(
    'th',
    { role: 'rowheader', scope: 'row' },
    element('span', { class: 'grip', 'aria-hidden': 'true', title: 'Drag to another place' }, '⠿'),
    number,
    button('up', () => move(key, -1)),
    button('down', () => move(key, 1)),
  );
  const fields = row(
    'fields',
    order,
    ...COLUMNS.map((field) => cell({ 'data-label': field.label, class: field.id }, control(field))),
    cell(
      { class: 'ends' },
      toggle,
      button('remove', () => remove(key)),
    ),
  );
  const body = element('tbody', { role: 'rowgroup', 'data-key': key }, fields, more, told);
  [more.hidden, told.hidden] = [true, true];
  body.addEventListener('input', ({ target }) => edit(key, target.dataset.field, target.value));
  body.addEventListener('change', ({ target }) => commit(key, target.dataset.field, target.value));
  body.addEventListener('keydown', (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || !event.altKey || event.target.matches('select')) return;
    event.preventDefault();
    move(key, step);
  });

  const controls = new Map([...body.querySelectorAll('[data-control]')].map((node) => [node.dataset.control, node]));

  function setValue(field, text) {
    const input = controls.get(field.id);
    const isOther = field.choices && ![...input.options].some(({ value }) => value === text);
    if (isOther) input.append(element('option', { value: text }, text));
    if (input.value !== text) input.value = text;
  }

  /**
   * @param {import('./draft.js').Row} state
   * @param {{place: number, count: number, problems: readonly {field?: string, message: string}[]}} at
   */
  function update({ record, notes }, { place, count, problems }) {
    const name = `event ${place + 1}`;
    number.textContent = String(place + 1);
    for (const [id, { label }] of Object.entries(BUTTONS)) {
      setAttribute(controls.get(id), 'aria-label', `${label}: ${name}`);
    }
    setAttribute(controls.get('up'), 'aria-disabled', place === 0 ? 'true' : undefined);
    setAttribute(controls.get('down'), 'aria-disabled', place === count - 1 ? 'true' : undefined);
    const lines = [...problems, ...notes.map((message) => ({ message }))];
    for (const field of FIELDS) {
      setValue(field, field.read(record));
      const isWrong = problems.some((problem) => fieldOf(problem.field) === field.id);
      const input = controls.get(field.id);
      if (!MORE.includes(field)) setAttribute(input, 'aria-label', `${field.label}, ${name}`);
      setAttribute(input, 'aria-invalid', isWrong ? 'true' : undefined);
      setAttribute(input, 'aria-describedby', isWrong ? `told-${key}` : undefined);
    }
    const hidden = hiddenFields(record);
    kept.textContent = hidden.length > 0 ? `Kept as it is: ${hidden.join(', ')}.` : '';
    told.hidden = lines.length === 0;
    told.querySelector('ul').replaceChildren(...lines.map(({ message }) => element('li', {}, message)));
  }

  return { body, update, control: (name) => controls.get(name) };
}
