// Written from custom-elements.json by "npm run editors".

export * from '../dist/npm/diplo-timeline.js';
