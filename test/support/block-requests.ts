import { executeServerCommand } from '@web/test-runner-commands';

/** From now on the page gets nothing from paths that match, where `*` stands for any letters; without any, from all again. */
export async function blockRequests(...patterns: readonly string[]): Promise<void> {
  await executeServerCommand('block-requests', { browser: navigator.userAgent, patterns });
}
