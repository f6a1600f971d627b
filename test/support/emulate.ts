import { executeServerCommand } from '@web/test-runner-commands';
import { engine } from './engine.js';

/** Media features of the page by their names in CSS, and the values that this project's styles ask for. */
interface MediaFeatures {
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'reduce';
  'forced-colors'?: 'active';
}

const matchMedia = window.matchMedia.bind(window);
let emulated = false;

/** Sets media features until the end of the test, and resets those not named. */
export async function emulate(features: MediaFeatures): Promise<void> {
  emulated = true;
  if (engine === 'Chromium') await executeServerCommand('emulate-features', features);
  else imitate(features);
}

export async function resetFeatures(): Promise<void> {
  if (emulated) await emulate({});
  emulated = false;
}

let ownScheme: string | undefined;

/**
 * What comes of these features, where a test cannot set them: colours follow `color-scheme`, which such a page says for
 * them, and for motion only scripts ask.
 */
function imitate({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': motion, ...others }: MediaFeatures): void {
  if (Object.keys(others).length > 0) throw new Error(`${engine} cannot be told of ${Object.keys(others).join()}`);
  const { style } = document.documentElement;
  ownScheme ??= style.getPropertyValue('color-scheme');
  style.setProperty('color-scheme', scheme ?? ownScheme);
  if (!scheme) ownScheme = undefined;
  window.matchMedia = (query) => matchMedia(motion && query === '(prefers-reduced-motion: reduce)' ? 'all' : query);
}
