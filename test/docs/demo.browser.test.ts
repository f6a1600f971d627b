import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import type {} from '../../src/diplo-timeline.js';

/** Opens a page of the demo as the site serves it, with the built bundle. */
async function open(frame: HTMLIFrameElement, page: string): Promise<void> {
  frame.width = '1200';
  frame.height = '800';
  frame.src = new URL(`../../demo/${page}`, import.meta.url).href;
  document.body.append(frame);
  await waitUntil(
    () => isShown(frame),
    `Not every timeline of ${page} shows its events: "npm run build:files" makes what the page loads`,
    { timeout: 4000 },
  );
}

/** Every timeline shows events; some first fetch the words of their language. */
function isShown({ contentDocument }: HTMLIFrameElement): boolean {
  const timelines = [...(contentDocument?.querySelectorAll('diplo-timeline') ?? [])];
  return timelines.length > 0 && timelines.every((timeline) => timeline.shadowRoot?.querySelector('[part~=event]'));
}

function pageOf({ contentDocument }: HTMLIFrameElement): Document {
  if (!contentDocument) throw new Error('The frame has no page');
  return contentDocument;
}

/** What the page was forbidden to do, from its first line on. */
function violations({ contentWindow }: HTMLIFrameElement): ReportList {
  const { ReportingObserver: Observer } = contentWindow as unknown as typeof globalThis;
  const observer = new Observer(() => undefined, { types: ['csp-violation'], buffered: true });
  observer.observe();
  return observer.takeRecords();
}

for (const name of ['index.html', 'minimal.html']) {
  describe(`demo/${name}`, () => {
    const frame = document.createElement('iframe');
    before(() => open(frame, name));
    after(() => {
      frame.remove();
    });

    for (const width of [1200, 768, 320]) {
      it(`has nothing to scroll sideways for at ${width} px`, async () => {
        frame.width = String(width);
        await nextFrame();
        await nextFrame();
        expect(pageOf(frame).documentElement.scrollWidth).to.equal(width);
        expect(isShown(frame)).to.be.true;
      });
    }

    it('does nothing that its policy forbids', async () => {
      await aTimeout(50); // violations are told in a task of their own
      expect(violations(frame).map(({ body }) => body)).to.deep.equal([]);
    });

    if (name !== 'index.html') return;

    it('shows its own source as code', () => {
      const page = pageOf(frame);
      const code = page.querySelector('pre')?.textContent ?? '';
      expect(code).to.match(/^<script type="module" src="[^"]*diplo-timeline\.js"><\/script>\n<diplo-timeline /u);
      const list = page.querySelector('#itinerary script')?.textContent ?? '';
      expect(code.replace(/\s+/gu, '')).to.contain(list.replace(/\s+/gu, ''));
    });

    it('has problems in the broken list only, and tells each', () => {
      const page = pageOf(frame);
      const told = page.querySelectorAll('#told li').length;
      expect(told).to.be.above(3);
      for (const { id, problems } of page.querySelectorAll('diplo-timeline')) {
        expect(problems, id).to.have.length(id === 'broken' ? told : 0);
      }
    });
  });
}
