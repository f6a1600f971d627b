/**
 * The recipes of frameworks. `lists` is where the event list goes, `page` what is opened of what was built. `misuse` turns
 * right code into code that types must refuse, in `file`.
 */
export const apps = [
  { app: 'react', lists: 'src', misuse: { file: 'src/app.tsx', from: 'events={list}' } },
  { app: 'vue', lists: 'src', misuse: { file: 'src/App.vue', from: ':events="list"' } },
  { app: 'svelte', lists: 'src', misuse: { file: 'src/App.svelte', from: 'events={list}' } },
  { app: 'script', lists: 'public' },
];
