import { readFileSync } from 'node:fs';

/** The floor is first: the others are compared with it. `scripts` are loaded as they are, before the adapter. */
export const contestants = [
  { name: 'floor' },
  { name: 'diplo-timeline', manifest: '../package.json', scripts: ['/dist/diplo-timeline.js'] },
  { name: 'vis-timeline', manifest: 'node_modules/vis-timeline/package.json' },
  { name: 'echarts', manifest: 'node_modules/echarts/package.json' },
  { name: 'observable-plot', manifest: 'node_modules/@observablehq/plot/package.json' },
  { name: 'timelines-chart', manifest: 'node_modules/timelines-chart/package.json' },
].map((contestant) => ({ scripts: [], ...contestant, version: versionIn(contestant.manifest) }));

function versionIn(manifest) {
  return manifest && JSON.parse(readFileSync(new URL(`../${manifest}`, import.meta.url), 'utf8')).version;
}
