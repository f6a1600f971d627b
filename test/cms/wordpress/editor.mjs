import { chromium } from 'playwright-core';
import { browserSwitches, findBrowser } from '../../../scripts/find-browser.mjs';
import { lineNames, lines } from './lists.mjs';

const labels = ['Address of the list', 'Events', 'Heading', 'Language', 'Lanes', 'As known on', 'Time zone'];

/** Runs in the editor: the block is put in and opened, its list is yet to be written. */
function insertBlock() {
  const { data, blocks } = window.wp;
  const block = blocks.createBlock('diplo/timeline');
  data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  data.dispatch('core/block-editor').insertBlock(block);
  data.dispatch('core/block-editor').selectBlock(block.clientId);
}

/** Runs in the editor: the number of events that the preview shows, wherever its canvas is. */
function shownInPreview() {
  const frame = document.querySelector('iframe[name=editor-canvas]');
  const timeline = (frame?.contentDocument ?? document).querySelector('.wp-block-diplo-timeline diplo-timeline');
  return timeline?.shadowRoot?.querySelectorAll('[part~=event]').length ?? 0;
}

/** Runs in the page that readers see. */
function shownOnPage() {
  return document.querySelector('diplo-timeline')?.shadowRoot?.querySelectorAll('[part~=event]').length ?? 0;
}

async function logIn(page, address, role) {
  await page.goto(`${address}/wp-login.php`);
  await page.fill('#user_login', role);
  await page.fill('#user_pass', role);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/u);
}

async function waitForPreview(page) {
  await page.waitForFunction(`(${shownInPreview})() === ${lineNames.length}`, undefined, { timeout: 20_000 });
}

/** The steps of somebody who writes a timeline; each throws where it fails. */
const steps = [
  [
    'the settings have labels',
    async (page) => {
      await page.evaluate(insertBlock);
      for (const label of labels) await page.getByLabel(label, { exact: true }).waitFor({ timeout: 10_000 });
    },
  ],
  [
    'the preview shows the events',
    async (page) => {
      await page.getByLabel('Events', { exact: true }).fill(lines);
      await waitForPreview(page);
    },
  ],
  [
    'the preview in a frame shows them too',
    async (page) => {
      await page.evaluate(() => {
        window.wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Tablet');
      });
      await page.waitForSelector('iframe[name=editor-canvas]');
      await waitForPreview(page);
    },
  ],
  [
    'what is published shows them',
    async (page) => {
      const link = await page.evaluate(async () => {
        const { dispatch, select } = window.wp.data;
        dispatch('core/editor').editPost({ title: 'Written in the editor', status: 'publish' });
        await dispatch('core/editor').savePost();
        return select('core/editor').getPermalink();
      });
      await page.goto(link);
      await page.waitForFunction(`(${shownOnPage})() === ${lineNames.length}`, undefined, { timeout: 20_000 });
    },
  ],
];

/** Writes a timeline as a role in the block editor of the site; a row for each step, whose note says what went wrong. */
export async function writeInEditor(address, role) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserSwitches });
  const rows = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
    await logIn(page, address, role);
    await page.goto(`${address}/wp-admin/post-new.php`);
    await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
    for (const [way, step] of steps) {
      const note = await step(page).then(
        () => '',
        (error) => error.message,
      );
      rows.push({ way: `block editor: ${way}`, note });
    }
  } finally {
    await browser.close();
  }
  return rows;
}
