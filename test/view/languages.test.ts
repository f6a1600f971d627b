import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import { accessibilityTree } from '../support/inspect.js';
import { all, details, eventButton, eventButtons, nameOf, opened, settled, wordsOf } from '../support/reader.js';

const fetchedLanguages = (): string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /\/i18n\/([a-z]{2}|languages)\.\w+/u.exec(name)?.[1] ?? []);

async function show(lang: string, dir = 'ltr'): Promise<DiploTimelineElement> {
  const page = await fixture(
    html`<div lang=${lang} dir=${dir}>
      <diplo-timeline layout="horizontal" now="none" .events=${february()}></diplo-timeline>
    </div>`,
  );
  const timeline = page.querySelector('diplo-timeline') as DiploTimelineElement;
  await settled(timeline);
  return timeline;
}

const summary = (timeline: DiploTimelineElement) => wordsOf(all(timeline, '[part~=summary] bdi')[0]?.textContent);
const munich = (timeline: DiploTimelineElement) => nameOf(eventButton(timeline, 'Munich'));
/** Every text of the picture, and every accessible name. */
const shownWords = (timeline: DiploTimelineElement) => wordsOf(timeline.shadowRoot?.textContent);

beforeEach(() => setViewport({ width: 1200, height: 900 }));

it('fetches nothing for the words of English', async () => {
  await show('en');
  await show('en-US');
  expect(fetchedLanguages().filter((name) => name !== 'en')).to.deep.equal([]);
});

it('follows the language of an ancestor, and its own, as they change', async () => {
  const timeline = await show('de');
  expect(munich(timeline)).to.equal('Munich Security Conference, 14. bis 16. Februar 2025, Munich, erwartet');
  timeline.lang = 'fr';
  await settled(timeline);
  expect(munich(timeline)).to.equal('Munich Security Conference, du 14 au 16 février 2025, Munich, prévu');
  expect(shownWords(timeline)).not.to.match(/erwartet|Termine/u);
  timeline.lang = '';
  (timeline.parentElement as HTMLElement).lang = 'ja';
  timeline.requestUpdate();
  await settled(timeline);
  expect(munich(timeline)).to.equal('Munich Security Conference、2025年2月14日から16日まで、Munich、開催見込み');
  expect(shownWords(timeline)).not.to.match(/février|prévu/u);
});

/** With Latin digits, and no comma before the year: engines differ in what their Arabic has. */
function likeChromium(arabic: string): string {
  return arabic.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660)).replaceAll(/، (?=\d{4})/gu, ' ');
}

it('has the names of the accessibility tree in Arabic, and its marks from right to left', async () => {
  const timeline = await show('ar', 'rtl');
  const tree = likeChromium(await accessibilityTree());
  expect(tree).to.include('Munich Security Conference، من 14 إلى 16 فبراير 2025، Munich، متوقع');
  expect(tree).not.to.match(/\b(?:expected|events|between|All events)\b/u);
  const lefts = eventButtons(timeline).map((button) => button.getBoundingClientRect().left);
  expect(lefts).to.deep.equal([...lefts].sort((a, b) => b - a));
});

it('joins the parts of a source, of a person, and of a place, as the language does', async () => {
  const timeline = await show('ar', 'rtl');
  timeline.events = [
    {
      ...{ id: 'talks', name: 'Talks', date: '2025-02-11', location: { name: 'Munich', addressCountry: 'DE' } },
      attendee: [{ name: 'Cho Tae-yul', affiliation: 'Seoul' }, 'Rubio'],
      subjectOf: [{ name: 'Briefing', publisher: 'Yonhap', datePublished: '2025-02-03' }],
    },
  ];
  timeline.selected = 'talks';
  await opened(timeline);
  const words = wordsOf(details(timeline)?.textContent);
  expect(words).to.include('Briefing، Yonhap، ').and.to.include('Munich، ألمانيا').and.to.include('Cho Tae-yul، Seoul');
  expect(wordsOf(all(timeline, 'tbody td')[2]?.textContent)).to.equal('Cho Tae-yul، Seoul؛ Rubio');
});

it('keeps an offset and the number after it apart, from right to left', async () => {
  const timeline = await show('ar', 'rtl');
  timeline.selected = 'washington';
  await settled(timeline);
  await opened(timeline);
  const offset = [...(details(timeline)?.querySelectorAll('.aside bdi') ?? [])].find(
    (part) => likeChromium(part.textContent) === 'UTC−5',
  );
  const texts = [...(offset?.parentElement?.childNodes ?? [])].filter((node) => node instanceof Text);
  const words = texts.find(({ data }) => likeChromium(data).includes('14'));
  if (!offset || !words) throw new Error('no offset is told');
  const range = document.createRange();
  const at = likeChromium(words.data).indexOf('14');
  range.setStart(words, at);
  range.setEnd(words, at + 2);
  const [number, before] = [range.getBoundingClientRect(), offset.getBoundingClientRect()];
  const isNextLine = number.top >= before.bottom - 1;
  expect(isNextLine || number.right <= before.left, 'they run together').to.be.true;
});

for (const lang of ['fi', 'zh-TW', 'no such tag']) {
  it(`is in English as a whole where it has no words (${lang})`, async () => {
    const timeline = await show(lang);
    expect(munich(timeline)).to.equal('Munich Security Conference, 14 to 16 February 2025, Munich, expected');
    expect(summary(timeline)).to.equal('5 events, January to 21 February 2025, as known on 4 February 2025.');
    expect(shownWords(timeline)).not.to.match(/helmikuu|\p{Script=Han}/u);
    expect(timeline.problems).to.deep.equal([]);
  });
}

it('takes words of the page’s own, as they are set', async () => {
  const timeline = await show('en');
  timeline.messages = { statuses: { expected: 'planned' }, extras: { save: 'Take away' } };
  await settled(timeline);
  expect(munich(timeline)).to.equal('Munich Security Conference, 14 to 16 February 2025, Munich, planned');
  eventButtons(timeline)[0]?.focus();
  await waitUntil(() => shownWords(timeline).includes('Take away'), 'The menu has its own word');
  timeline.messages = undefined;
  await settled(timeline);
  expect(munich(timeline)).to.match(/expected$/u);
});

it('breaks Korean between words', async () => {
  const breaking = async (lang: string) => {
    const [button] = eventButtons(await show(lang));
    return button && getComputedStyle(button).wordBreak;
  };
  expect(await breaking('ko')).to.equal('keep-all');
  expect(await breaking('ja')).to.equal('normal');
});

it('shows the words that were chosen last, though others were still being fetched', async () => {
  const timeline = await show('en');
  timeline.lang = 'pt';
  await Promise.resolve();
  timeline.lang = 'tr';
  await settled(timeline);
  expect(munich(timeline)).to.equal('Munich Security Conference, 14–16 Şubat 2025, Munich, bekleniyor');
});
