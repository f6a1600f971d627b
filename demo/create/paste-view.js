import { element } from './element.js';
import { MOST_ROWS, readPasted } from './read-pasted.js';

/**
 * The field that takes a table, a calendar or JSON: pasted, dropped, opened or typed.
 *
 * @param {ParentNode} page
 * @param {{readText: () => Promise<import('./read-pasted.js').ReadText>, onread: (pasted: import('./read-pasted.js').Pasted) => void, say: (words: string) => void}} options
 */
export function pasteView(page, { readText, onread, say }) {
  const find = (id) => page.querySelector(`#${id}`);
  const [area, field, problems, file] = ['paste', 'pasted', 'paste-problems', 'file'].map(find);

  async function take(text, path) {
    if (text.trim() === '') return say('There is nothing to read in it.');
    const pasted = await readPasted(text, { path, readText: await readText() });
    problems.replaceChildren(...pasted.problems.map((problem) => element('li', {}, problem)));
    problems.hidden = pasted.problems.length === 0;
    if (pasted.records.length > 0) {
      field.value = '';
      onread(pasted);
    } else {
      // What was pasted stays there to be mended, unless it is far too long to.
      if (text.length < MOST_ROWS * 200) field.value = text;
      say(`No event was added. ${pasted.problems[0] ?? ''}`);
    }
  }
  const run = (work) =>
    work.catch(() => {
      say('It could not be read.');
    });
  const open = (chosen) => run(chosen.text().then((text) => take(text, chosen.name)));

  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const [pastedFile] = event.clipboardData?.files ?? [];
    if (text.trim() === '' && !pastedFile) return;
    event.preventDefault();
    void (text.trim() === '' ? open(pastedFile) : run(take(field.value + text)));
  });
  find('add-pasted').addEventListener('click', () => void run(take(field.value)));
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
    void (dropped ? open(dropped) : run(take(event.dataTransfer.getData('text/plain'))));
  });
}
