import { executeServerCommand } from '@web/test-runner-commands';
import { settled, type Point } from './reader.js';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';

/** Puts fingers on the page, moves them there, and takes them away one after the other, as a hand does; in Chromium. */
export async function touch(
  timeline: DiploTimelineElement,
  from: readonly Point[],
  to?: readonly Point[],
): Promise<void> {
  await executeServerCommand('touch-page', { from, to });
  await settled(timeline);
}
