import { element, options, setAttribute } from './element.js';
import { settingProblem } from './setting-values.js';
import { SETTINGS } from './settings.js';

/**
 * A control for each setting, and what is wrong with what is typed there.
 *
 * @param {HTMLElement} place
 * @param {{onset: (name: string, value: string) => void, onleave: (name: string, value: string) => void}} options
 */
export function settingsView(place, { onset, onleave }) {
  /** What is not finished is not wrong yet. */
  let typing;
  const views = SETTINGS.map(({ name, label, choices, hint, list }) => {
    const common = { 'data-setting': name, autocomplete: 'off' };
    const control = choices
      ? element('select', common, ...options(choices))
      : element('input', { ...common, type: 'text', spellcheck: 'false', list, placeholder: hint });
    const told = element('p', { class: 'told', id: `told-${name}`, 'aria-live': 'polite' });
    control.addEventListener('input', () => {
      typing = name;
      onset(name, control.value);
    });
    control.addEventListener('change', () => {
      typing = undefined;
      onleave(name, control.value);
    });
    place.append(element('div', {}, element('label', {}, element('span', {}, label), control), told));
    return { name, control, told, hint };
  });

  return ({ settings, list }) => {
    for (const { name, control, told, hint } of views) {
      const value = settings[name] ?? '';
      if (control.value !== value) control.value = value;
      if (name === 'as-of') control.placeholder = typeof list.asOf === 'string' ? `${list.asOf}, says the list` : hint;
      const problem = settingProblem(name, value);
      const isNew = name === typing && told.textContent === '';
      told.textContent = problem === undefined || isNew ? '' : problem;
      setAttribute(control, 'aria-invalid', told.textContent === '' ? undefined : 'true');
      setAttribute(control, 'aria-describedby', told.textContent === '' ? undefined : told.id);
    }
  };
}
