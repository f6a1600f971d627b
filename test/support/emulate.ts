import { executeServerCommand } from '@web/test-runner-commands';

/** Media features of the page by their names in CSS, and the values that this project's styles ask for. */
interface MediaFeatures {
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'reduce';
  'prefers-contrast'?: 'more';
  'forced-colors'?: 'active';
}

let emulated = false;

/** Sets media features until the end of the test, and resets those not named. */
export async function emulate(features: MediaFeatures): Promise<void> {
  emulated = true;
  await executeServerCommand('emulate-features', features);
}

export async function resetFeatures(): Promise<void> {
  if (emulated) await emulate({});
  emulated = false;
}
