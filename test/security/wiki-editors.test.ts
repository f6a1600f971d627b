import { expect } from '@open-wc/testing';
import { enhance } from '../../src/enhance.js';
import { markup } from '../support/markup.js';

const LINES = '2025-02-14/2025-02-16 | Munich Security Conference';
const ELSEWHERE = 'data-src="https://example.org/list.json" data-images';

describe('what editors of a wiki with Common.js mark', () => {
  it('makes no reader ask another site, and is a timeline all the same', async () => {
    const page = markup(`<div>
      <pre class="diplo-timeline" ${ELSEWHERE}>${LINES}</pre>
      <pre ${ELSEWHERE}><code class="language-diplo-timeline">${LINES}</code></pre>
      <div class="diplo-timeline" ${ELSEWHERE}><ol><li>14 February 2025: <a href="https://example.org/">Visit</a></li></ol></div>
      <div class="diplo-timeline"><p><a href="https://example.org/list.json">The list</a></p></div>
      <a class="diplo-timeline" href="https://example.org/list.json">The list</a>
    </div>`);
    document.body.append(page);
    // The policy of a test page lets no script be added to it.
    Object.assign(document, { createElement: () => ({}) });
    Object.assign(document.head, { appendChild: () => undefined });
    await import(new URL('../../integrations/mediawiki/Common.js', import.meta.url).href);
    Reflect.deleteProperty(document, 'createElement');
    Reflect.deleteProperty(document.head, 'appendChild');
    const timelines = enhance(page);
    expect(timelines).to.have.lengthOf(3);
    for (const timeline of timelines)
      expect(timeline.getAttributeNames().filter((name) => name === 'src' || name === 'images')).to.be.empty;
    page.remove();
  });
});
