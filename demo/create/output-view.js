import { eventListOf, filledRows } from './draft.js';
import { element, options } from './element.js';
import { wordsOf } from './fields.js';
import { saveFile } from './save-file.js';
import { SETTINGS } from './settings.js';
import { keepTarget, readTarget } from './stored.js';
import { snippetFor, TARGETS } from './targets.js';
import { wordsIn } from './words.js';

const LABELS = new Map(SETTINGS.map(({ name, label }) => [name, label.toLowerCase()]));

/** What has a file's form, by its extension. What the timeline does not read is in the JSON alone. */
const FILES = {
  json: async (draft, timeline, more) =>
    new Blob([JSON.stringify(eventListOf(draft, more), null, 2), '\n'], { type: 'application/json' }),
  csv: (draft, timeline) => timeline.exportAs('csv'),
  ics: (draft, timeline) => timeline.exportAs('ics'),
};

/**
 * Where the snippet will stand, the snippet, and files to take away.
 *
 * @param {ParentNode} page
 * @param {object} options
 * @param {HTMLElement} options.timeline
 * @param {(words: string, status: Element) => void} options.say
 * @param {() => Storage} options.storage
 * @param {() => number} options.countWrong How many events have something to mend.
 * @param {() => void} options.onchange
 */
export function outputView(page, { timeline, say, storage, countWrong, onchange }) {
  const find = (id) => page.querySelector(`#${id}`);
  const [choice, needs, text, once, lost] = ['target', 'needs', 'snippet', 'once', 'lost'].map(find);
  const onceRow = find('once-row');
  let draft;

  for (const label of new Set(TARGETS.map(({ group }) => group))) {
    const targets = TARGETS.filter(({ group }) => group === label);
    choice.append(element('optgroup', { label }, ...options(targets.map((target) => [target.value, target.label]))));
  }
  choice.value = TARGETS.find(({ value }) => value === readTarget(storage))?.value ?? TARGETS[0].value;
  choice.addEventListener('change', () => {
    keepTarget(storage, choice.value);
    onchange();
  });

  const statusOf = (button) => button.closest('.choices').querySelector('.said');
  /** Those who look here do not see what is told above. */
  function toMend() {
    const count = countWrong();
    if (count === 0) return '';
    return count === 1 ? ' An event in it has something to mend.' : ` ${count} events in it have something to mend.`;
  }

  async function copy(field, button, words) {
    const tell = (said) => say(said, statusOf(button));
    if (field.value === '') return tell('There is nothing to copy yet: the table is empty.');
    try {
      await navigator.clipboard.writeText(field.value);
      tell(words());
    } catch {
      field.focus();
      field.select();
      tell('This browser does not let the page copy. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.');
    }
  }
  const [copyText, copyOnce, firstSave] = ['#copy', '#copy-once', '[data-save]'].map((each) =>
    page.querySelector(each),
  );
  copyText.addEventListener('click', () => void copy(text, copyText, () => `The snippet is copied.${toMend()}`));
  copyOnce.addEventListener('click', () => void copy(once, copyOnce, () => 'What the site needs once is copied.'));

  async function save(button) {
    const format = button.dataset.save;
    const tell = (said) => say(said, statusOf(button));
    if (filledRows(draft).length === 0) return tell('There is nothing to save yet: the table is empty.');
    const { heading, 'as-of': asOf } = draft.settings;
    const more = { ...(heading ? { heading } : {}), ...(asOf ? { asOf } : {}) };
    try {
      await timeline.updateComplete;
      saveFile(await FILES[format](draft, timeline, more), heading ?? '', format);
      tell(`The ${format.toUpperCase()} file is in your downloads.`);
    } catch {
      tell('The file could not be made.');
    }
  }
  for (const button of page.querySelectorAll('[data-save]')) {
    button.addEventListener('click', () => void save(button));
  }

  return function render(next) {
    draft = next;
    const target = TARGETS.find(({ value }) => value === choice.value) ?? TARGETS[0];
    const made = snippetFor(target, draft, wordsIn(draft.settings.lang, onchange));
    const { text: snippet, leftOut, note } = filledRows(draft).length > 0 ? made : { text: '', leftOut: [] };
    needs.textContent = target.needs;
    // What was copied or saved is not what stands there now.
    if (text.value !== snippet) for (const button of [copyText, copyOnce, firstSave]) statusOf(button).textContent = '';
    text.value = snippet;
    onceRow.hidden = made.once === undefined;
    once.value = made.once ?? '';
    const names = [...new Set(leftOut.map((name) => LABELS.get(name) ?? wordsOf(name)))];
    const words = `This way has no room for ${names.join(', ')}. Another way, or a file, keeps ${names.length > 1 ? 'them' : 'it'}.`;
    lost.textContent = [...(names.length > 0 ? [words] : []), ...(note ? [note] : [])].join(' ');
    lost.hidden = lost.textContent === '';
  };
}
