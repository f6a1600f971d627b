import { complaint } from './complaint.mjs';
import { readPage } from './open-page.mjs';
import { unsaidSettings } from './snippets.mjs';
import { names } from './source-case.mjs';

/**
 * Opens a page for each way, and looks whether it shows what it must.
 *
 * @param ways `{way, path, role, names, note, goOn}`; what is not told of is the source case's, as any author writes it.
 *   `goOn(page)` leads from the page that was opened to the one to look at, and `target` is that of a snippet in it.
 * @returns {Promise<{system: string, way: string, role: string, ok: boolean, note: string}[]>} one row for each
 */
export async function tryPages({ system, address, ways, log, openPage }) {
  const rows = [];
  for (const { way, path, role = 'author', names: expected = names, note = '', goOn, target } of ways) {
    const opened = await openPage(`${address}/${path}`);
    await goOn?.(opened.page);
    const shown = goOn ? await readPage(opened.page) : opened;
    const unsaid = target ? await unsaidSettings(opened.page, target) : '';
    await opened.close();
    const wrong =
      complaint({ names: shown.names, problems: [...opened.problems, ...shown.problems] }, expected) || unsaid;
    rows.push({ system, way, role, ok: wrong === '', note: wrong || note });
    log(`${wrong === '' ? '✓' : '✗'} ${system}: ${way} ${wrong}`);
  }
  return rows;
}
