import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.mjs';
import { complaint } from './lib/complaint.mjs';
import { unfitFrame } from './lib/unfit-frame.mjs';
import { names } from './lib/source-case.mjs';
import { writeInEditor } from './wordpress/editor.mjs';
import { csv } from './wordpress/lists.mjs';
import { installPackages, startSite } from './wordpress/site.mjs';
import { writeFramedPage } from './wordpress/framed-page.mjs';
import { ways, waysWithoutPlugin } from './wordpress/ways.mjs';

export const name = 'WordPress';

const roles = ['administrator', 'editor', 'author'];

const upload = (wordpress, role) =>
  wordpress('/?rest_route=/wp/v2/media', {
    role,
    method: 'POST',
    headers: { 'content-type': 'text/csv', 'content-disposition': `attachment; filename="visits-${role}.csv"` },
    body: csv,
  });

const publish = (wordpress, role, title, content) =>
  wordpress('/?rest_route=/wp/v2/posts', {
    role,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title, content, status: 'publish' }),
  });

const sorted = (texts) => JSON.stringify([...texts].sort());

/** What a page shows that it should not, or does not show that it should; empty where all is well. */
async function check(openPage, url, expected) {
  const shown = await openPage(url);
  await shown.close();
  if (shown.problems.length > 0) return shown.problems.join(' ');
  return sorted(shown.names) === sorted(expected) ? '' : `Shows ${JSON.stringify(shown.names)}.`;
}

/** What WordPress may make a frame at most, px; `wp-embed.js` does not go beyond. */
const MOST_PX = 1000;

/** The same for a timeline in a frame, which must be as tall as its page. */
async function checkFrame(openPage, url) {
  const shown = await openPage(url, { isFramed: true });
  const unfit = await unfitFrame(shown.page, MOST_PX);
  await shown.close();
  return unfit || complaint(shown, names);
}

function build() {
  const script = join(projectRoot, 'scripts/build-wordpress.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The plugin could not be built: ${stderr}`);
}

/** Of an old WordPress under a new PHP there are others. */
const complaintsIn = (file) =>
  (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .split('\n')
    .filter((line) => /plugins.diplo-timeline|diplo_timeline/u.test(line))
    .slice(0, 3)
    .join(' ');

/**
 * Publishes a post for each way in which each role may write a timeline, and looks at what its readers see.
 *
 * @returns {Promise<{system: string, way: string, role: string, ok: boolean, note: string}[]>} one row for each
 */
export async function run({ workFolder, log, openPage }) {
  const rows = [];
  const add = (row) => {
    rows.push({ system: name, ok: row.note === '', ...row });
    log(`${row.note === '' ? '✓' : '✗'} ${row.way}, ${row.role} ${row.note}`);
  };
  let site;
  try {
    await installPackages();
    build();
    site = await startSite({ folder: join(workFolder, 'wordpress'), log });
    log(`WordPress ${site.version} at ${site.address}`);
    const posts = [];
    for (const role of roles) {
      const { source_url: src } = await upload(site.wordpress, role);
      for (const { way, content, names } of ways.filter(({ roles: some = roles }) => some.includes(role))) {
        const { link } = await publish(site.wordpress, role, `${way}, ${role}`, content(site.address, src));
        posts.push({ way, role, link, names });
        add({ way, role, note: await check(openPage, link, names) });
      }
    }
    for (const role of ['administrator', 'author']) {
      for (const row of await writeInEditor(site.address, role)) add({ ...row, role });
    }
    // The other kind of theme prints its head, and the scripts there, before it has met a timeline.
    site.runPhp('switch-theme.php', 'twentytwentyone');
    for (const { way, role, link, names } of posts.filter((post) => post.role === 'author')) {
      add({ way: `${way}, in a classic theme`, role, note: await check(openPage, link, names) });
    }
    site.runPhp('deactivate-plugin.php');
    const url = await writeFramedPage(site);
    for (const role of roles) {
      for (const [way, content] of Object.entries(waysWithoutPlugin(url))) {
        const { link } = await publish(site.wordpress, role, `${way}, ${role}`, content);
        add({ way, role, note: await checkFrame(openPage, link) });
      }
    }
    add({ way: 'PHP does not complain of the plugin', role: 'all', note: complaintsIn(site.log) });
  } catch (error) {
    add({ way: 'WordPress runs', role: 'all', note: error.message });
  } finally {
    await site?.end();
  }
  return rows;
}
