import { executeServerCommand } from '@web/test-runner-commands';

/** The page's accessibility tree as the browser hands it to a screen reader, drawn as an indented outline. */
export function accessibilityTree(): Promise<string> {
  return executeServerCommand('accessibility-tree');
}

/** How many nodes and listeners the page keeps alive, in or out of its document, once garbage has been collected; in Chromium. */
export function countObjects(): Promise<{ readonly nodes: number; readonly jsEventListeners: number }> {
  return executeServerCommand('count-objects');
}
