import { defineConfig } from 'vitepress';
import { timelineFences } from './diplo-timeline.mjs';

export default defineConfig({
  srcExclude: ['README.md'],
  head: [['script', { type: 'module', src: '/diplo-timeline/diplo-timeline.js' }]],
  // Without this, Vue drops the element from the built pages and does not say so.
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'diplo-timeline' } } },
  themeConfig: {
    nav: [
      { text: 'Data file', link: '/data' },
      { text: 'Public file', link: '/file' },
      { text: 'Code fence', link: '/fence' },
    ],
  },
  markdown: { config: timelineFences },
});
