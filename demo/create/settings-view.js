import { element, options } from './element.js';
import { SETTINGS } from './settings.js';

/**
 * A control for each setting.
 *
 * @param {HTMLElement} place
 * @param {{onset: (name: string, value: string) => void, onleave: () => void}} options
 */
export function settingsView(place, { onset, onleave }) {
  const controls = SETTINGS.map(({ name, label, choices, hint }) => {
    const common = { 'data-setting': name, autocomplete: 'off' };
    const control = choices
      ? element('select', common, ...options(choices))
      : element('input', { ...common, type: 'text', placeholder: hint });
    control.addEventListener('input', () => onset(name, control.value));
    control.addEventListener('change', onleave);
    place.append(element('label', {}, element('span', {}, label), control));
    return control;
  });

  const asOf = controls.find(({ dataset }) => dataset.setting === 'as-of');
  const { placeholder } = asOf;

  return ({ settings, list }) => {
    asOf.placeholder = typeof list.asOf === 'string' ? `${list.asOf}, says the list` : placeholder;
    for (const control of controls) {
      const value = settings[control.dataset.setting] ?? '';
      if (control.value !== value) control.value = value;
    }
  };
}
