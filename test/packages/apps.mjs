/**
 * The recipes of frameworks. `lists` is where the event list goes. `misuse` turns right code of `file` into code that types
 * must refuse, with these words in the reason.
 */
export const apps = [
  { app: 'angular', lists: 'src', misuse: wrongEvent('src/app.ts') },
  { app: 'react', lists: 'src', misuse: wrongLanes('src/App.tsx') },
  { app: 'vue', lists: 'src', misuse: wrongLanes('src/App.vue') },
  { app: 'svelte', lists: 'src', misuse: wrongLanes('src/App.svelte') },
  { app: 'script', lists: 'public' },
];

/** What no attribute takes. */
function wrongLanes(file) {
  return { file, right: '<diplo-timeline ', wrong: '<diplo-timeline lanes="sideways" ', reason: 'sideways' };
}

/** An event that is another than the one that is fired. */
function wrongEvent(file) {
  return { file, right: ': DiploSelectEvent', wrong: ': CustomEvent<{ event: null }>', reason: 'DiploSelectEvent' };
}
