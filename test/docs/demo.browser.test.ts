import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type {} from '../../src/diplo-timeline.js';

let frame: HTMLIFrameElement;

/** Opens a page of the demo as the site serves it, with the built bundle. */
async function open(page: string, width: number): Promise<Document> {
  frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  frame.src = new URL(`../../demo/${page}`, import.meta.url).href;
  document.body.append(frame);
  await waitUntil(isShown, 'Not all timelines are shown: "npm run build:files" makes what they load', {
    timeout: 4000,
  });
  return pageOf(frame);
}

/** Every timeline shows events; some first fetch the words of their language. */
function isShown(): boolean {
  const timelines = [...(frame.contentDocument?.querySelectorAll('diplo-timeline') ?? [])];
  return timelines.length > 0 && timelines.every((timeline) => timeline.shadowRoot?.querySelector('[part~=event]'));
}

function pageOf({ contentDocument }: HTMLIFrameElement): Document {
  if (!contentDocument) throw new Error('The frame has no page');
  return contentDocument;
}

/** What the page was forbidden to do from its first line on. */
function violations(): ReportList {
  const { ReportingObserver: Observer } = frame.contentWindow as unknown as typeof globalThis;
  const observer = new Observer(() => undefined, { types: ['csp-violation'], buffered: true });
  observer.observe();
  return observer.takeRecords();
}

afterEach(() => {
  frame.remove();
});

for (const page of ['index.html', 'minimal.html']) {
  describe(`demo/${page}`, () => {
    for (const width of [320, 1200]) {
      it(`shows all its timelines at ${width} px, with nothing to scroll sideways for`, async () => {
        const { documentElement } = await open(page, width);
        expect(documentElement.scrollWidth).to.equal(width);
      });
    }

    it('does nothing that its policy forbids', async () => {
      await open(page, 800);
      await aTimeout(50); // violations are told in a task of their own
      expect(violations()).to.deep.equal([]);
    });
  });
}

describe('demo/index.html', () => {
  it('shows its own source as code', async () => {
    const page = await open('index.html', 1200);
    const [code = ''] = [...page.querySelectorAll('pre')].map((pre) => pre.textContent);
    expect(code).to.match(/^<script type="module" src="[^"]*diplo-timeline\.js"><\/script>\n<diplo-timeline /u);
    const list = page.querySelector('#itinerary script')?.textContent ?? '';
    expect(code.replace(/\s+/gu, '')).to.contain(list.replace(/\s+/gu, ''));
  });

  it('has problems in the broken list only, and tells each', async () => {
    const page = await open('index.html', 1200);
    for (const { id, problems } of page.querySelectorAll('diplo-timeline')) {
      const told = id === 'broken' ? page.querySelectorAll('#told li').length : 0;
      expect(problems, id).to.have.length(told);
    }
    expect(page.querySelectorAll('#told li').length).to.be.above(3);
  });
});
