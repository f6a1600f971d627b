import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { contrast, painted } from '../support/contrast.js';
import { emulate } from '../support/emulate.js';
import { february } from '../support/february.js';
import { followScheme } from '../support/follow-scheme.js';
import { expectWarning } from '../support/guard-page.js';
import { all, opened, settled } from '../support/reader.js';

/** Least contrast of texts and of marks; of marks that are pale on purpose it is 4.5 at most (WCAG 1.4.3 and 1.4.11; 1.4.6 for the theme that promises more). */
const THEMES = { none: [4.5, 3], plain: [4.5, 3], newsroom: [4.5, 3], 'high-contrast': [7, 7] } as const;

const page = document.documentElement;

async function withTheme(name: string): Promise<HTMLLinkElement> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/src/themes/${name}.css`;
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
  return link;
}

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

const isDrawn = (element: Element): boolean => element.checkVisibility() && element.getBoundingClientRect().width > 0;

/** The colours of all texts and marks, each with what it stands on. */
function colorsOf(timeline: DiploTimelineElement): { texts: Found[]; marks: Found[] } {
  const [canvas, wash] = [
    getComputedStyle(page).backgroundColor,
    `color-mix(in srgb, ${getComputedStyle(page).color} 4%, transparent)`,
  ];
  const texts: Found[] = [];
  const marks: Found[] = [];
  for (const element of all(timeline, '*')) {
    if (!hasOwnText(element) || !isDrawn(element) || element.closest('.hidden')) continue;
    const { color, fill } = getComputedStyle(element);
    const card = element.closest('.body');
    const under = card ? [canvas, getComputedStyle(card).backgroundColor] : [canvas, wash];
    const own = ownBackgrounds(element, card ?? timeline);
    const paint = element instanceof SVGElement ? fill : color;
    texts.push({ what: element.textContent.trim(), ratio: ratioOf(paint, [...under, ...own]) });
  }
  for (const element of all(timeline, '.picture .outline, .picture .as-of')) {
    const { stroke } = getComputedStyle(element);
    if (stroke === 'none' || !element.checkVisibility()) continue;
    marks.push({ what: element.closest('g.mark')?.getAttribute('class') ?? 'line', ratio: ratioOf(stroke, [canvas]) });
  }
  return { texts, marks };
}

interface Found {
  readonly what: string;
  readonly ratio: number;
}

function ratioOf(color: string, under: readonly string[]): number {
  return contrast(painted(...under, color), painted(...under));
}

function ownBackgrounds(element: Element, root: Element): readonly string[] {
  const colors: string[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    colors.unshift(getComputedStyle(at).backgroundColor);
  return colors;
}

const tooLow = (found: readonly Found[], least: number): readonly string[] =>
  found.filter(({ ratio }) => ratio < least).map(({ what, ratio }) => `${what}: ${ratio.toFixed(2)}`);

/** The source case, and each state that it lacks. */
function everyState(): unknown {
  const list = february();
  const states = ['unlikely', 'confirmed', 'postponed', 'cancelled', 'rumoured', undefined];
  return {
    ...list,
    events: [
      ...list.events,
      ...states.map((status, i) => ({ name: `Talks ${i}`, date: `2025-02-2${i}`, location: 'Tokyo', status })),
    ],
  };
}

describe('the themes', () => {
  followScheme();

  for (const [theme, [leastText, leastMark]] of Object.entries(THEMES)) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [1200, 390]) {
        it(`${theme}, ${scheme}, ${width} px: texts have ${leastText}:1, marks ${leastMark}:1`, async () => {
          expectWarning(/rumoured/u);
          await setViewport({ width, height: 900 });
          await emulate({ 'prefers-color-scheme': scheme });
          const link = theme === 'none' ? undefined : await withTheme(theme);
          const timeline = await fixture<DiploTimelineElement>(
            html`<diplo-timeline lang="en" .events=${everyState()} selected="washington"></diplo-timeline>`,
          );
          await settled(timeline);
          await opened(timeline);
          for (const disclosure of all<HTMLDetailsElement>(timeline, '.foot details')) disclosure.open = true;
          const { texts, marks } = colorsOf(timeline);
          link?.remove();
          expect(texts.length).to.be.greaterThan(30);
          expect(tooLow(texts, leastText)).to.deep.equal([]);
          if (width > 480) expect(marks.length).to.be.greaterThan(4);
          const quiet = marks.filter(({ what }) => /unlikely|postponed|cancelled/u.test(what));
          if (width > 480) expect(quiet.length).to.be.greaterThan(2);
          expect(tooLow(quiet, Math.min(leastMark, 4.5))).to.deep.equal([]);
          expect(
            tooLow(
              marks.filter((mark) => !quiet.includes(mark)),
              leastMark,
            ),
          ).to.deep.equal([]);
        });
      }
    }
  }
});
