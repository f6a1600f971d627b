// From a blank page to a snippet. Nothing is sent anywhere: what is read and written is read and written here.
import { EMPTY, filledRows, isUntouched, withNewRow, withoutRow, withPasted, withRecord } from './draft.js';
import { withRowAt, withSetting } from './draft.js';
import { element, setAttribute } from './element.js';
import { FIELDS } from './fields.js';
import { begin, go, redo, settle, undo } from './history.js';
import { outputView } from './output-view.js';
import { pasteView } from './paste-view.js';
import { preview } from './preview.js';
import { KINDS, settingMeant, usable } from './setting-values.js';
import { settingsView } from './settings-view.js';
import { keep, readKept } from './stored.js';
import { tableView } from './table-view.js';
import { ZONES } from './zones.js';

const find = (id) => document.querySelector(`#${id}`);
const storage = () => localStorage;
const timeline = find('preview');

let history = begin(readKept(storage));
/** What is wrong with each row, and the row in which somebody is typing: what is not finished is not wrong yet. */
let told = new Map();
let shown = new Map();
let typing;

const readText = async () => (await import('../../dist/demo/read-text.js')).readText;

/** Where somebody looks: above the table, or beside a button. Said twice the same, it is said again. */
function say(words, status = find('said')) {
  status.textContent = status.textContent === words ? `${words}\u00a0` : words;
}

const table = tableView(find('events'), {
  edit(key, name, text) {
    typing = key;
    change(withField(key, name, text), `${key} ${name}`);
  },
  commit: (key, name, text) => void finish(key, name, text),
  move(key, step) {
    const { rows } = history.present;
    const place = rows.findIndex((row) => row.key === key) + step;
    if (place >= 0 && place < rows.length) moveTo(key, place);
  },
  place: moveTo,
  remove(key) {
    const { rows } = history.present;
    const place = rows.findIndex((row) => row.key === key);
    change(withoutRow(history.present, key));
    if (!table.focusRow(place, 'remove')) find('add').focus();
    say(`Event ${place + 1} is deleted. Undo brings it back.`);
  },
});

function withField(key, name, text) {
  const row = history.present.rows.find((each) => each.key === key);
  const field = FIELDS.find(({ id }) => id === name);
  return withRecord(history.present, key, field.write(row.record, text));
}

function moveTo(key, place) {
  change(withRowAt(history.present, key, place));
  say(`The event is number ${place + 1} of ${history.present.rows.length} now.`);
}

/** Dates and time zones may be typed as people write them. */
async function finish(key, name, text) {
  const field = FIELDS.find(({ id }) => id === name);
  const meant = field.kind && (await KINDS[field.kind].asMeant(text, readText));
  const row = history.present.rows.find((each) => each.key === key);
  const isStill = row && field.read(row.record) === text;
  if (meant !== undefined && meant !== text && isStill) change(withField(key, name, meant), `${key} ${name}`);
  history = settle(history);
}

async function finishSetting(name, text) {
  renderSettings(history.present);
  const meant = await settingMeant(name, text, readText);
  if (meant !== undefined && history.present.settings[name] === text) {
    change(withSetting(history.present, name, meant), `setting ${name}`);
  }
  history = settle(history);
}

function change(draft, name) {
  history = go(history, draft, name);
  render();
}

function step(to, words) {
  const next = to(history);
  if (next === history || next.present === history.present) return say('There is nothing more.');
  history = next;
  typing = undefined;
  render();
  say(words);
}

const draw = preview(timeline, (problems) => {
  told = problems;
  renderTable();
});
const renderSettings = settingsView(find('settings'), {
  onset: (name, value) => change(withSetting(history.present, name, value), `setting ${name}`),
  onleave: (name, text) => void finishSetting(name, text),
});
const renderOutput = outputView(document, {
  timeline,
  say,
  storage,
  countWrong: () => [...told.values()].filter(({ length }) => length > 0).length,
  onchange: () => renderOutput(usable(history.present)),
});

/** While somebody types in a row, what is mended goes, and what is new waits. */
function problemsOf(key) {
  const problems = told.get(key) ?? [];
  if (key !== typing) return problems;
  const before = shown.get(key) ?? [];
  return problems.filter(({ message }) => before.some((problem) => problem.message === message));
}

function renderTable() {
  const { rows } = history.present;
  shown = new Map(rows.map(({ key }) => [key, problemsOf(key)]));
  if (!table.render(rows, (key) => shown.get(key) ?? [])) find('add').focus();
  const count = [...shown.values()].filter(({ length }) => length > 0).length;
  find('count').textContent = [
    `${filledRows(history.present).length} ${filledRows(history.present).length === 1 ? 'event' : 'events'}`,
    ...(count > 0 ? [`${count} with something to mend`] : []),
  ].join(', ');
}

function render() {
  const { present, past, future } = history;
  renderTable();
  renderSettings(present);
  renderOutput(usable(present));
  draw(usable(present));
  for (const [id, isOff] of [
    ['undo', past.length === 0],
    ['redo', future.length === 0],
    ['afresh', isUntouched(present)],
  ]) {
    setAttribute(find(id), 'aria-disabled', isOff ? 'true' : undefined);
  }
  const isKept = keep(storage, present);
  find('kept').textContent = isKept
    ? 'What you type is kept in this browser.'
    : 'This browser does not let the page keep what you type: it is gone when you leave.';
}

find('events').addEventListener('focusout', ({ relatedTarget }) => {
  if (typing === undefined || relatedTarget?.closest('tbody')?.dataset.key === String(typing)) return;
  typing = undefined;
  renderTable();
});
find('zones').append(...ZONES.map((zone) => element('option', { value: zone })));
find('add').addEventListener('click', () => {
  change(withNewRow(history.present));
  table.focusRow(Infinity, 'first');
});
find('undo').addEventListener('click', () => step(undo, 'Undone.'));
find('redo').addEventListener('click', () => step(redo, 'Done again.'));
find('afresh').addEventListener('click', () => {
  if (isUntouched(history.present)) return say('The page is as new.');
  change(EMPTY);
  say('The page is as new. Undo brings back what was there.');
});
pasteView(document, {
  readText,
  say,
  onread(pasted) {
    const count = pasted.records.length;
    change(withPasted(history.present, pasted));
    say(`${count} ${count === 1 ? 'event was' : 'events were'} added to the table.`);
  },
});

/** In a text field, the browser undoes what was typed there. */
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  const isText = event.target.matches?.('textarea:read-write, input:read-write');
  if (!(ctrlKey || metaKey) || altKey || isText) return;
  const letter = key.toLowerCase();
  if (letter === 'z') step(shiftKey ? redo : undo, shiftKey ? 'Done again.' : 'Undone.');
  else if (letter === 'y') step(redo, 'Done again.');
  else return;
  event.preventDefault();
});

render();
