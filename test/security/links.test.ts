import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/diplo-timeline.js';
import { all, opened, settled } from '../support/reader.js';
import { show } from '../support/shown-problems.js';

/** The words of a line as they are seen, from left to right, whatever turns them round. */
function seenWords(element: Element): string {
  const letters: { readonly letter: string; readonly x: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    for (let i = 0; i < text.length; i += 1) {
      const range = document.createRange();
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const { width, left } = range.getBoundingClientRect();
      if (width > 0) letters.push({ letter: text.charAt(i), x: left });
    }
  }
  return letters
    .toSorted((a, b) => a.x - b.x)
    .map(({ letter }) => letter)
    .join('');
}

/** What stands for a source with these words and this link, and for an event's own link. */
async function seenLinks(name: string, url: string): Promise<string[]> {
  await setViewport({ width: 1200, height: 800 });
  const event = { id: 'a', name: 'Visit', date: '2025-02-14', url, subjectOf: [{ name, url }] };
  const { timeline } = await show([event], { selected: 'a' });
  await settled(timeline);
  await opened(timeline);
  return all(timeline, '.details a').map(seenWords);
}

describe('a link says where it leads', () => {
  for (const [what, name, url, host] of [
    ['words that hold its host', 'example.org', 'https://example.or/', 'example.or'],
    ['letters that look like others', 'Ministry', 'https://аррӏе.com/', 'xn--80ak6aa92e.com'],
    ['a slash that is none', 'Ministry', 'https://example.org\u2044a.example/', 'example.xn--orga-2g7a.example'],
    ['words that turn round what follows', 'Ministry\u202e', 'https://gro.elpmaxe.example/', 'gro.elpmaxe.example'],
    [
      'words that end what keeps them apart',
      'Ministry\u2069\u2069\u202e',
      'https://gro.elpmaxe.example/',
      'gro.elpmaxe.example',
    ],
  ] as const) {
    it(`beside ${what}`, async () => {
      const [own = '', source = ''] = await seenLinks(name, url);
      expect(own).to.equal(`${host}\u00a0↗`);
      expect(source.replace(name, '')).to.contain(host);
    });
  }

  it('or is none where it leads nowhere', async () => {
    expect(await seenLinks('Ministry', 'https://\u202emoc.example/')).to.deep.equal([]);
  });
});
