import { trySite } from './lib/try-site.mjs';

export const name = 'HTML';

export const run = (tools) =>
  trySite({
    ...tools,
    system: name,
    folder: 'html',
    scripts: ['diplo-timeline'],
    lists: ['.'],
    ways: [
      { way: 'JSON in the page', path: 'data.html' },
      { way: 'file', path: 'file.html' },
      { way: 'list', path: 'list.html' },
      { way: 'table elsewhere in the page', path: 'table.html' },
    ],
    snippet: { target: 'html', page: 'data.html', path: 'snippet.html' },
    build: (site) => site,
  });
