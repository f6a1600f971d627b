import diploTimeline from './diplo-timeline.config.mjs';

export default function (config) {
  config.addPlugin(diploTimeline);
  config.addPassthroughCopy('february-2025.json');
}

export const config = { dir: { output: '_site' } };
