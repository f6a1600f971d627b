import { defineConfig } from 'astro/config';

export default defineConfig({
  markdown: {
    // A highlighted fence has lost the name of its language.
    syntaxHighlight: { type: 'shiki', excludeLangs: ['diplo-timeline', 'math'] },
  },
});
