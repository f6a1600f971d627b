import { expect, fixture, html } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
const february: unknown = await (await fetch('/demo/data/february-2025.json')).json();
import '../../src/diplo-timeline.js';

it('tries', async () => {
  const el = await fixture(html`<diplo-timeline .events=${february}></diplo-timeline>`);
  const snap = await a11ySnapshot({});
  expect(JSON.stringify(snap, null, 1)).to.equal('');
  void el;
});
