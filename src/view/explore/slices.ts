/** A slice of long work ends after this, so that the page can answer the reader and paint a frame, ms. */
const SLICE_MS = 24;

/**
 * Runs a generator to its end in slices; null when it was stopped. `onProgress` hears what it yields, once a slice.
 */
export async function runInSlices<Step, Result>(
  work: Generator<Step, Result>,
  signal: AbortSignal,
  onProgress?: (step: Step) => void,
): Promise<Result | null> {
  let isLong = false;
  let until = performance.now() + SLICE_MS;
  let step = work.next();
  for (; !step.done; step = work.next()) {
    if (performance.now() < until) continue;
    isLong = true;
    onProgress?.(step.value);
    await nextTask();
    if (signal.aborted) return null;
    until = performance.now() + SLICE_MS;
  }
  // What is drawn of it is long enough for a task of its own.
  if (isLong) await nextTask();
  return signal.aborted ? null : step.value;
}

/** Behind what the browser has to do first: input, and the next frame. A timer would wait 4 ms each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
