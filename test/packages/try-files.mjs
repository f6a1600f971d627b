import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.mjs';
import { integrities, scriptTags } from '../../scripts/release/subresource-integrity.mjs';
import { sourceCase } from '../cms/lib/source-case.mjs';
import { copyScripts } from '../cms/lib/try-site.mjs';
import { tryPage } from './try-app.mjs';

const recipe = join(projectRoot, 'integrations/script');

/** Puts the package's files for pages, the recipe's script and the list into a folder. */
function makeSite(workFolder, name, installed) {
  const folder = join(workFolder, name);
  const scripts = join(folder, 'diplo-timeline');
  mkdirSync(scripts, { recursive: true });
  copyScripts(scripts, join(installed, 'node_modules/diplo-timeline/dist'));
  cpSync(join(recipe, 'main.js'), join(folder, 'main.js'));
  cpSync(join(recipe, 'import-map.html'), join(folder, 'import-map.html'));
  cpSync(sourceCase, join(folder, 'february-2025.json'));
  return folder;
}

/** Without a bundler, by an import map. */
export const tryImportMap = (workFolder, installed, openPage) =>
  tryPage(makeSite(workFolder, 'import-map', installed), 'import-map.html', openPage);

/** What a page shows that takes the list from `src`, for which one more file is fetched, with the tags of a release. */
async function openWithIntegrity(folder, hashes, openPage) {
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8"><title>Integrity</title><link rel="icon" href="data:,">
${scriptTags(hashes, './diplo-timeline')}
<diplo-timeline src="february-2025.json"></diplo-timeline><output></output>
<script type="module">
document.querySelector('diplo-timeline').addEventListener('diplo-select', ({ detail }) => {
  document.querySelector('output').textContent = detail.event.name;
});
</script>`;
  writeFileSync(join(folder, 'integrity.html'), page);
  await tryPage(folder, 'integrity.html', openPage);
}

/** The tags that "npm run release" prints let the files of the package in, and others not, be it one that is fetched later. */
export async function tryIntegrity(workFolder, installed, openPage) {
  const folder = makeSite(workFolder, 'integrity', installed);
  const scripts = join(folder, 'diplo-timeline');
  const hashes = integrities(scripts);
  await openWithIntegrity(folder, hashes, openPage);
  const [changed] = Object.keys(hashes).filter((name) => name.endsWith('-source.js'));
  writeFileSync(join(scripts, changed), `${readFileSync(join(scripts, changed), 'utf8')}\n`);
  const refusal = await openWithIntegrity(folder, hashes, openPage).then(
    () => '',
    ({ message }) => message,
  );
  if (!refusal.includes('integrity')) throw new Error(`A file that was changed is not refused: ${refusal}`);
}
