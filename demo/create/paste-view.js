import { element } from './element.js';
import { MOST_ROWS, readPasted } from './read-pasted.js';
import { isoDate } from './slashed-lines.js';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const ORDER_LABELS = { 'day first': 'Day first', 'month first': 'Month first' };

/** A file as text. Spreadsheets save tables as they do in the language of whoever works with them. */
async function textOf(file) {
  const [{ decodeText, isNoText }, bytes] = await Promise.all([
    import('../../dist/demo/decode-text.js'),
    file.arrayBuffer(),
  ]);
  const { text, problems } = decodeText(new Uint8Array(bytes), { locale: navigator.language });
  const isText = !isNoText(text);
  return { text, path: file.name, isText, told: isText ? problems.map(({ message }) => message) : [] };
}

/**
 * The field that takes a table, a calendar or JSON: pasted, dropped, opened or typed.
 *
 * @param {ParentNode} page
 * @param {{readText: () => Promise<import('./read-pasted.js').ReadText>, onread: (pasted: import('./read-pasted.js').Pasted) => void, say: (words: string) => void}} options
 */
export function pasteView(page, { readText, onread, say }) {
  const find = (id) => page.querySelector(`#${id}`);
  const [area, field, problems, file] = ['paste', 'pasted', 'paste-problems', 'file'].map(find);
  const [question, unclear] = ['order', 'unclear'].map(find);
  /** What was read last, to be read again once the order of its dates is said. */
  let latest;

  function tell(texts) {
    problems.replaceChildren(...texts.map((problem) => element('li', {}, problem)));
    problems.hidden = texts.length === 0;
  }

  async function take({ text, path, isText = true, told = [] }, order) {
    if (text.trim() === '') return say('There is nothing to read in it.');
    latest = { text, path, isText, told };
    const pasted = await readPasted(text, { path, order, readText: await readText() });
    question.hidden = pasted.unclear === undefined;
    tell([...told, ...pasted.problems]);
    if (pasted.records.length > 0) {
      field.value = '';
      return onread(pasted);
    }
    // What was pasted stays there to be mended, unless it is far too long to.
    if (text.length < MOST_ROWS * 200 && isText) field.value = text;
    if (pasted.unclear === undefined) return say('No event was added.');
    unclear.textContent = `Does “${pasted.unclear}” begin with the day or with the month?`;
    for (const button of question.querySelectorAll('button')) {
      const { order: each } = button.dataset;
      button.textContent = `${ORDER_LABELS[each]}: ${DAY.format(new Date(isoDate(pasted.unclear, each)))}`;
    }
    say('One question before the events are added: in which order are the dates?');
  }
  const run = (work) =>
    work.catch(() => {
      say('It could not be read.');
    });
  const open = (chosen) => run(textOf(chosen).then((read) => take(read)));

  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const [pastedFile] = event.clipboardData?.files ?? [];
    if (text.trim() === '' && !pastedFile) return;
    event.preventDefault();
    void (text.trim() === '' ? open(pastedFile) : run(take({ text: field.value + text })));
  });
  field.addEventListener('input', () => {
    question.hidden = true;
  });
  for (const button of question.querySelectorAll('button')) {
    button.addEventListener('click', () => {
      field.focus();
      void run(take(latest, button.dataset.order));
    });
  }
  find('add-pasted').addEventListener('click', () => void run(take({ text: field.value })));
  find('open').addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const [chosen] = file.files;
    if (chosen) void open(chosen);
    file.value = '';
  });

  area.addEventListener('dragover', (event) => {
    event.preventDefault();
    area.classList.add('over');
  });
  for (const name of ['dragleave', 'drop']) area.addEventListener(name, () => area.classList.remove('over'));
  area.addEventListener('drop', (event) => {
    event.preventDefault();
    const [dropped] = event.dataTransfer.files;
    void (dropped ? open(dropped) : run(take({ text: event.dataTransfer.getData('text/plain') })));
  });
}
