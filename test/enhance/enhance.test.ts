import { expect } from '@open-wc/testing';
import { DiploTimelineElement } from '../../src/diplo-timeline.js';
import { enhance } from '../../src/enhance.js';
import { markup } from '../support/markup.js';
import { eventButtons, nameOf, settled, wordsOf } from '../support/reader.js';

const LINES =
  '2025-02-14/2025-02-16 | Munich Security Conference\n2025-02-20/2025-02-21 | G20 foreign ministers’ meeting';

const NAMES = [
  'Munich Security Conference, 14 to 16 February 2025',
  'G20 foreign ministers’ meeting, 20 to 21 February 2025',
];

const ITEMS = `<li data-date="2025-02-14/2025-02-16">Munich Security Conference</li>
  <li>20–21 February 2025: G20 foreign ministers’ meeting</li>`;

const TABLE = `<table><thead><tr><th>When</th><th>What</th></tr></thead><tbody>
  <tr><td>14–16 February 2025</td><td>Munich Security Conference</td></tr>
  <tr><td>20–21 February 2025</td><td>G20 foreign ministers’ meeting</td></tr></tbody></table>`;

const ADDRESS = `/served/dates.txt?type=text/plain&amp;body=${encodeURIComponent(LINES)}`;

/** Each as the program that its name says puts it into a page. */
const SHAPES: Readonly<Record<string, string>> = {
  'an ordered list': `<ol class="diplo-timeline">${ITEMS}</ol>`,
  'the List block of WordPress': `<ul class="wp-block-list diplo-timeline">${ITEMS}</ul>`,
  'the Table block of WordPress': `<figure class="wp-block-table diplo-timeline">${TABLE}</figure>`,
  'a table': TABLE.replace('<table', '<table class="diplo-timeline"'),
  'the Code block of WordPress': `<pre class="wp-block-code diplo-timeline"><code>${LINES}</code></pre>`,
  'preformatted text': `<pre class="diplo-timeline">${LINES}</pre>`,
  'a block around a list, of MediaWiki': `<div class="diplo-timeline"><ul>${ITEMS}</ul></div>`,
  'a link': `<p>See <a class="diplo-timeline" href="${ADDRESS}">the dates</a>.</p>`,
  'a quotation with a link': `<blockquote class="diplo-timeline"><p><a href="${ADDRESS}">The dates</a></p></blockquote>`,
  'a block that names its list': `<div class="diplo-timeline" data-src="${ADDRESS}"></div>`,
  'a fence of Markdown': `<pre><code class="language-diplo-timeline">${LINES}</code></pre>`,
  'a fence of Markdown in a marked block': `<div class="diplo-timeline" lang="en">\n<pre><code class="language-diplo-timeline">${LINES}</code></pre>\n</div>`,
  'a fence of Pandoc': `<pre class="diplo-timeline"><code>${LINES}</code></pre>`,
  'a fence of VitePress': `<div class="language-diplo-timeline vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">diplo-timeline</span><pre class="shiki"><code>${LINES.split(
    '\n',
  )
    .map((line) => `<span class="line"><span>${line}</span></span>`)
    .join('\n')}</code></pre></div>`,
  'a fence of Astro': `<pre class="astro-code" data-language="diplo-timeline"><code>${LINES.split('\n')
    .map((line) => `<span class="line"><span>${line}</span></span>`)
    .join('\n')}</code></pre>`,
  'a fence of Jekyll': `<div class="language-diplo-timeline highlighter-rouge"><div class="highlight"><pre class="highlight"><code>${LINES}</code></pre></div></div>`,
};

async function upgraded(text: string): Promise<{ page: HTMLElement; timelines: readonly DiploTimelineElement[] }> {
  const page = markup(text);
  document.body.append(page);
  const timelines = enhance(page).filter((element) => element instanceof DiploTimelineElement);
  for (const timeline of timelines) await settled(timeline);
  return { page, timelines };
}

describe('what is marked as a timeline', () => {
  for (const [shape, text] of Object.entries(SHAPES)) {
    it(`becomes one: ${shape}`, async () => {
      const { page, timelines } = await upgraded(text);
      expect(timelines).to.have.length(1);
      const [timeline] = timelines;
      if (!timeline) return;
      expect(eventButtons(timeline).map(nameOf)).to.deep.equal(NAMES);
      expect(timeline.problems).to.be.empty;
      page.remove();
    });
  }

  it('keeps its source inside, as it was', async () => {
    const { page } = await upgraded(`<ol class="diplo-timeline" id="visits">${ITEMS}</ol>`);
    expect(page.querySelector('diplo-timeline > ol#visits')?.children).to.have.length(2);
    page.remove();
  });

  it('says in data attributes and lang what the timeline is to be', async () => {
    const { page, timelines } = await upgraded(
      `<ol class="diplo-timeline" lang="en-US" data-heading="Visits" data-heading-level="3" data-lanes="none"
        data-as-of="2025-02-04" data-time-zone="Asia/Seoul" data-onclick="alert(1)" data-events="[]">${ITEMS}</ol>`,
    );
    const [timeline] = timelines;
    expect(timeline?.getAttributeNames().sort()).to.deep.equal([
      'as-of',
      'heading',
      'heading-level',
      'lanes',
      'lang',
      'time-zone',
    ]);
    expect(wordsOf(timeline?.shadowRoot?.querySelector('h2[aria-level="3"]')?.textContent)).to.equal('Visits');
    expect(timeline && eventButtons(timeline).map(nameOf)[0]).to.contain('February 14');
    page.remove();
  });

  it('runs in the direction of its source', async () => {
    const { page, timelines } = await upgraded(`<ol class="diplo-timeline" lang="en" dir="rtl">${ITEMS}</ol>`);
    expect(timelines.map(({ dir }) => dir)).to.deep.equal(['rtl']);
    page.remove();
  });

  it('has what is switched on, and not what is switched off', async () => {
    const { page, timelines } = await upgraded(
      `<ol class="diplo-timeline" data-images="false" data-history="0" data-heading="0">${ITEMS}</ol>
       <ol class="diplo-timeline" data-images data-history="true" data-lanes="none">${ITEMS}</ol>`,
    );
    expect(timelines.map((timeline) => timeline.getAttributeNames().sort())).to.deep.equal([
      ['heading'],
      ['history', 'images', 'lanes'],
    ]);
    page.remove();
  });

  const date = '<time class="dt-start" datetime="2025-02-14"></time>';
  const link = '<a class="u-url" href="https://example.org/talks">Talks</a>';
  for (const [what, text] of Object.entries({
    'an h-event': `<div class="h-event"><span class="p-name">${link}</span> ${date} Munich</div>`,
    'an h-event of a link alone': `<div class="h-event"><span class="p-name">${link}</span>${date}</div>`,
    'a list of terms': `<dl><dt>14 February 2025</dt><dd>${link}</dd></dl>`,
  })) {
    it(`is read where it is, whatever link is in it: ${what}`, async () => {
      const { page, timelines } = await upgraded(`<div class="diplo-timeline" lang="en">${text}</div>`);
      expect(timelines.map((timeline) => timeline.hasAttribute('src'))).to.deep.equal([false]);
      expect(timelines.flatMap((timeline) => eventButtons(timeline).map(nameOf)).join()).to.match(
        /^Talks.*, 14 February 2025/u,
      );
      page.remove();
    });
  }

  it('is upgraded once, also where several marks stand in each other', async () => {
    const { page, timelines } = await upgraded(
      `<div class="diplo-timeline"><ol class="diplo-timeline">${ITEMS}</ol></div>`,
    );
    expect(timelines).to.have.length(1);
    expect(enhance(page)).to.be.empty;
    page.remove();
  });

  it('is left alone where it is, or holds, a timeline', async () => {
    const { page, timelines } = await upgraded(
      `<diplo-timeline lang="en"><ol class="diplo-timeline">${ITEMS}</ol></diplo-timeline>
       <div class="diplo-timeline"><diplo-timeline lang="en"><ol>${ITEMS}</ol></diplo-timeline></div>`,
    );
    expect(timelines).to.be.empty;
    expect(page.querySelectorAll('diplo-timeline')).to.have.length(2);
    page.remove();
  });

  it('is not what only looks like it', async () => {
    const { page, timelines } = await upgraded(
      `<ol>${ITEMS}</ol><p class="diplo-timeline">Text</p><a class="diplo-timeline">No address</a><code class="language-diplo-timeline">x</code>`,
    );
    expect(timelines).to.be.empty;
    page.remove();
  });
});
