import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { DiploLoadEvent, DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import {
  all,
  click,
  detailsWords,
  eventButton,
  eventButtons,
  focused,
  nameOf,
  opened,
  press,
  settled,
  wordsOf,
} from '../support/reader.js';
import { expectWarning } from '../support/guard-page.js';

const visit = { id: 'visit', name: 'State visit', date: '2025-04-01' };
const summit = { id: 'summit', name: 'Summit', date: '2025-05-01' };

/** An address that answers with this, for this test alone. */
function served(answer: Readonly<Record<string, string>>): string {
  return `/served/list?${new URLSearchParams({ key: crypto.randomUUID(), ...answer }).toString()}`;
}

async function showSource(src: string, more: Readonly<Record<string, string>> = {}): Promise<DiploTimelineElement> {
  const timeline = document.createElement('diplo-timeline');
  timeline.lang = 'en';
  for (const [name, value] of Object.entries({ src, ...more })) timeline.setAttribute(name, value);
  await fixture(html`<div>${timeline}</div>`);
  await settled(timeline);
  return timeline;
}

const names = (timeline: DiploTimelineElement): string[] =>
  eventButtons(timeline).map((button) => nameOf(button).replace(/,.*/u, ''));
const failure = (timeline: DiploTimelineElement): string =>
  wordsOf(all(timeline, '[part~=failure]')[0]?.textContent ?? '');
const status = (timeline: DiploTimelineElement): string =>
  wordsOf(all(timeline, '[role=status]')[0]?.textContent ?? '');

/** Makes every wait of so many ms or more a short one. */
function hurry(from = 60_000, to = 50): () => void {
  const setTimeout = window.setTimeout.bind(window);
  window.setTimeout = ((act: () => void, ms = 0) =>
    setTimeout(act, ms >= from ? to : ms)) as unknown as typeof window.setTimeout;
  return () => {
    window.setTimeout = setTimeout;
  };
}

describe('events from an address', () => {
  it('are fetched, and `diplo-load` tells of them once', async () => {
    const timeline = document.createElement('diplo-timeline');
    const loads: number[] = [];
    timeline.addEventListener('diplo-load', ({ detail }: DiploLoadEvent) => loads.push(detail.events.length));
    timeline.src = served({ body: JSON.stringify([visit, summit]) });
    await fixture(html`<div>${timeline}</div>`);
    await settled(timeline);
    expect(names(timeline)).to.deep.equal(['State visit', 'Summit']);
    expect(loads).to.deep.equal([2]);
    expect(timeline.problems).to.be.empty;
  });

  it('follow `src`, and give way to the property', async () => {
    const timeline = await showSource(served({ body: JSON.stringify([visit]) }));
    timeline.src = served({ body: JSON.stringify([summit]) });
    await settled(timeline);
    expect(names(timeline)).to.deep.equal(['Summit']);
    timeline.events = [visit];
    await settled(timeline);
    expect(names(timeline)).to.deep.equal(['State visit']);
  });

  it('of an address that was left for another one never show', async () => {
    const timeline = await showSource(served({ body: JSON.stringify([summit]) }));
    timeline.src = served({ body: JSON.stringify([visit]), ms: '100' });
    await timeline.updateComplete.then(() => undefined);
    timeline.src = served({ body: JSON.stringify([summit, { ...summit, id: 'b', name: 'Second summit' }]) });
    await settled(timeline);
    await aTimeout(600);
    expect(names(timeline)).to.deep.equal(['Summit', 'Second summit']);
  });

  it('may have the months of the page’s language in a table', async () => {
    const body = 'Von;Bis;Veranstaltung\n14. März 2025;16. März 2025;Staatsbesuch';
    const timeline = await showSource(served({ body, type: 'text/csv' }), { lang: 'de' });
    expect(nameOf(eventButton(timeline, 'Staatsbesuch'))).to.include('14. bis 16. März 2025');
    timeline.removeAttribute('src');
    timeline.events = 'Datum,Name\n14. März 2025,Konferenz\n';
    await settled(timeline);
    expect(names(timeline)).to.deep.equal(['Konferenz']);
  });

  it('may come as a table or a calendar, whatever the address is called', async () => {
    const csv = await showSource(served({ body: 'name,date\nState visit,2025-04-01\n', type: 'text/csv' }));
    expect(names(csv)).to.deep.equal(['State visit']);
    const calendar = await showSource(
      served({
        body: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20250101T000000Z\r\nSUMMARY:Munich\r\nDTSTART;VALUE=DATE:20250214\r\nDTEND;VALUE=DATE:20250217\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
        type: 'application/octet-stream',
      }),
    );
    expect(nameOf(eventButton(calendar, 'Munich'))).to.include('14 to 16 February 2025');
  });

  it('are told with the line of what is wrong', async () => {
    expectWarning(/no date/u);
    const timeline = await showSource(served({ body: `[\n${JSON.stringify(visit)},\n{"name": "Talks"}\n]` }));
    expect(names(timeline)).to.deep.equal(['State visit']);
    expect(timeline.problems.map(({ index, line }) => [index, line])).to.deep.equal([[1, 3]]);
  });

  it('show how far they are, while that takes a while', async () => {
    const timeline = document.createElement('diplo-timeline');
    timeline.lang = 'en';
    timeline.src = served({ body: JSON.stringify([visit]), ms: '120', bytes: '200000' });
    await fixture(html`<div>${timeline}</div>`);
    const told = (): string => wordsOf(all(timeline, 'progress')[0]?.parentElement?.textContent);
    await waitUntil(() => /^Loading: [1-9]\d* kB of 200 kB/u.test(told()), 'It is not told how much has come');
    expect(all(timeline, 'section')[0]?.getAttribute('aria-busy')).to.equal('true');
    expect(timeline.shadowRoot?.textContent).not.to.include('no events');
    await settled(timeline);
    expect(names(timeline)).to.deep.equal(['State visit']);
    expect(all(timeline, 'progress')).to.be.empty;
    expect(all(timeline, 'section')[0]?.hasAttribute('aria-busy')).to.be.false;
  });
});

it('what has not begun to come is told of, too', async () => {
  const timeline = document.createElement('diplo-timeline');
  timeline.lang = 'en';
  timeline.src = served({ body: JSON.stringify([visit]), ms: '1500' });
  await fixture(html`<div>${timeline}</div>`);
  await waitUntil(() => all(timeline, 'progress').length > 0, 'There is no progress bar', { timeout: 4000 });
  expect(wordsOf(all(timeline, 'progress')[0]?.parentElement?.textContent)).to.equal('Loading: 0 kB…');
});

describe('an address that is slow', () => {
  let calm: () => void;
  beforeEach(() => (calm = hurry(15_000, 600)));
  afterEach(() => {
    calm();
  });

  it('is waited for as long as something comes', async () => {
    const timeline = await showSource(served({ body: JSON.stringify([visit]), bytes: '20000', ms: '250' }));
    expect(names(timeline)).to.deep.equal(['State visit']);
  });

  it('is given up where nothing comes', async () => {
    expectWarning(/Nothing came/u);
    const timeline = await showSource(served({ body: JSON.stringify([visit]), ms: '1500' }));
    expect(failure(timeline)).to.match(/Nothing came from \S+ for 15 seconds/u);
  });
});

it('what is handed over while a list comes ends its progress bar', async () => {
  const timeline = document.createElement('diplo-timeline');
  timeline.lang = 'en';
  timeline.src = served({ body: JSON.stringify([visit]), ms: '300', bytes: '200000' });
  await fixture(html`<div>${timeline}</div>`);
  await waitUntil(() => all(timeline, 'progress').length > 0, 'There is no progress bar', { timeout: 3000 });
  timeline.events = [summit];
  await settled(timeline);
  expect(names(timeline)).to.deep.equal(['Summit']);
  expect(all(timeline, 'progress')).to.be.empty;
});

describe('an address that does not give a list', () => {
  for (const [what, src, says] of [
    ['is not there', () => served({ status: '404' }), /answered 404/u],
    ['is a web page', () => served({ body: '<!doctype html><p>Log in', type: 'text/html' }), /is a web page/u],
    ['is empty', () => served({ body: '\n', type: 'text/calendar' }), /is an empty file/u],
    ['tells of an error', () => served({ body: '{"error": "quota exceeded"}' }), /holds no list of events/u],
    ['leads to no web address', () => 'javascript:alert(1)', /“javascript:” is neither/u],
    ['holds a password', () => 'https://cho:secret@example.org/', /must not hold a user name/u],
    ['is no address', () => 'https://', /is no address/u],
    ['is larger than allowed', () => served({ bytes: '3000' }), /larger than 2 kB: “max-bytes” allows more/u],
  ] as const) {
    it(`since it ${what} is told, in place of the events`, async () => {
      expectWarning(/./u);
      const timeline = await showSource(src(), { 'max-bytes': '2000' });
      expect(failure(timeline)).to.match(says);
      expect(timeline.problems.map(({ field, severity }) => [field, severity])).to.deep.equal([['src', 'error']]);
      expect(timeline.shadowRoot?.textContent).not.to.include('There are no events');
      await aTimeout(200);
      expect(all(timeline, 'progress'), 'nothing comes any more').to.be.empty;
    });
  }

  it('since nothing in it is an event says what is wrong with the first', async () => {
    expectWarning(/has no date/u);
    const timeline = await showSource(served({ body: 'Dear all,\nthe server is down.', type: 'text/plain' }));
    expect(failure(timeline)).to.match(/“Dear all,” has no date/u);
    expect(timeline.shadowRoot?.textContent).not.to.include('There are no events');
  });

  it('is tried again when there is a connection again', async () => {
    expectWarning(/answered 503/u);
    const timeline = await showSource(served({ status: '503', status2: '200', body: JSON.stringify([visit]) }));
    dispatchEvent(new Event('online'));
    await waitUntil(() => names(timeline).length > 0, 'It was not tried again');
    expect(failure(timeline)).to.equal('');
  });

  it('can be tried again', async () => {
    expectWarning(/answered 503/u);
    const timeline = await showSource(served({ status: '503', status2: '200', body: JSON.stringify([visit]) }));
    const [retry] = all(timeline, '[part~=retry]');
    expect(retry && nameOf(retry)).to.equal('Try again');
    retry?.click();
    await settled(timeline);
    expect(names(timeline)).to.deep.equal(['State visit']);
    expect(failure(timeline)).to.equal('');
    expect(timeline.problems).to.be.empty;
  });

  it('says so in the status line, and keeps the focus through another try to the events', async () => {
    expectWarning(/answered 503/u);
    const timeline = await showSource(
      served({ status: '503', status2: '200', ms: '60', body: JSON.stringify([visit]) }),
    );
    await waitUntil(() => status(timeline) === 'The events could not be loaded.', 'It is not said');
    const [retry] = all(timeline, '[part~=retry]');
    retry?.focus();
    await press('Enter');
    await waitUntil(() => retry?.getAttribute('aria-disabled') === 'true', 'It is not tried again', { interval: 10 });
    expect(focused(), 'while it is fetched').to.equal(retry);
    expect(status(timeline), 'while it is fetched').to.equal('');
    await settled(timeline);
    await settled(timeline);
    expect(focused() && nameOf(focused() as Element), 'after it').to.match(/^State visit/u);
    expect(status(timeline), 'after it').to.equal('');
  });

  it('leads the focus to what tells of an empty list', async () => {
    expectWarning(/answered 503/u);
    const timeline = await showSource(served({ status: '503', status2: '200', body: '[]' }));
    all(timeline, '[part~=retry]')[0]?.focus();
    await press('Enter');
    await waitUntil(() => failure(timeline) === '', 'It is not tried again');
    await settled(timeline);
    expect(focused()?.textContent).to.include('There are no events');
  });
});

describe('refresh', () => {
  let calm: () => void;
  beforeEach(() => (calm = hurry()));
  afterEach(() => {
    calm();
  });

  it('reads the list again, says what changed, and keeps what is open', async () => {
    const body2 = JSON.stringify([
      { ...visit, status: 'cancelled' },
      { id: 'new', name: 'Talks', date: '2025-04-20' },
    ]);
    const timeline = await showSource(served({ body: JSON.stringify([visit, summit]), body2 }), { refresh: '1' });
    timeline.selected = 'visit';
    await waitUntil(() => names(timeline).includes('Talks'), 'It was not read again', { timeout: 3000 });
    await settled(timeline);
    expect(names(timeline)).to.deep.equal(['State visit', 'Talks']);
    expect(timeline.selected).to.equal('visit');
    expect(status(timeline)).to.equal('Events updated: 1 new, 1 changed and 1 removed.');
  });

  it('keeps the same event open, and in focus, where a list without ids has a new first one', async () => {
    const rows = ['name,date', 'State visit,2025-04-01', 'Summit,2025-04-10'];
    const body2 = rows.toSpliced(1, 0, 'Talks,2025-03-20').join('\n');
    const timeline = await showSource(served({ body: rows.join('\n'), body2, type: 'text/csv' }));
    await click(eventButton(timeline, 'Summit'));
    await opened(timeline);
    expect(timeline.selected).to.equal('event-2');
    timeline.setAttribute('refresh', '1');
    timeline.requestUpdate();
    await waitUntil(() => names(timeline).includes('Talks'), 'It was not read again', { timeout: 3000 });
    await settled(timeline);
    await settled(timeline);
    expect(detailsWords(timeline)).to.include('Summit');
    expect(nameOf(focused() as Element)).to.match(/^Summit/u);
  });

  it('takes away what was told of a failure, once there is a list', async () => {
    expectWarning(/answered 503/u);
    const body = JSON.stringify([visit]);
    const timeline = await showSource(served({ status: '503', status2: '200', body }), { refresh: '1' });
    await waitUntil(() => names(timeline).length > 0, 'It was not tried again', { timeout: 3000 });
    await settled(timeline);
    expect(failure(timeline)).to.equal('');
  });

  it('keeps what was there where it fails, and tells why', async () => {
    expectWarning(/answered 500/u);
    const timeline = await showSource(served({ body: JSON.stringify([visit]), status2: '500' }), { refresh: '1' });
    await waitUntil(() => timeline.problems.length > 0, 'It was not tried again', { timeout: 3000 });
    await settled(timeline);
    expect(names(timeline)).to.deep.equal(['State visit']);
    expect(timeline.problems[0]).to.include({ field: 'src', severity: 'warning' });
    expect(failure(timeline)).to.equal('');
  });

  it('keeps what was there where a page comes in place of the list', async () => {
    expectWarning(/This is a web page/u);
    const body2 = '<!doctype html><title>Log in</title><form>Your name</form>';
    const timeline = await showSource(served({ body: JSON.stringify([visit]), body2 }), { refresh: '1' });
    await waitUntil(() => timeline.problems.length > 0, 'It was not read again', { timeout: 3000 });
    await settled(timeline);
    expect(names(timeline)).to.deep.equal(['State visit']);
    expect(timeline.problems.map(({ severity }) => severity)).to.deep.equal(['warning']);
    expect(failure(timeline)).to.equal('');
  });

  for (const [what, body2, type] of [
    ['word of an error', '{"error": "quota exceeded"}', 'application/json'],
    ['nothing', ' ', 'text/calendar'],
    ['a text', 'Dear all,\nthe server is down.', 'text/plain'],
  ] as const) {
    it(`keeps what was there where ${what} comes in place of the list`, async () => {
      expectWarning(/./u);
      const src = served({ body: JSON.stringify([visit]), body2, type });
      const timeline = await showSource(src, { refresh: '1' });
      await waitUntil(() => timeline.problems.length > 0, 'It was not read again', { timeout: 3000 });
      await settled(timeline);
      expect(names(timeline)).to.deep.equal(['State visit']);
      expect(timeline.problems.map(({ severity }) => severity)).to.deep.equal(['warning']);
    });
  }

  it('says what changed, and not also what is in view of it', async () => {
    const body2 = JSON.stringify([{ ...visit, date: '2025-09-01' }, summit]);
    const timeline = await showSource(served({ body: JSON.stringify([visit, summit]), body2 }));
    await timeline.zoomTo({ start: '2025-04-01', end: '2025-04-10' });
    await timeline.fit();
    await waitUntil(() => status(timeline).startsWith('In view'), 'The view is not told');
    timeline.setAttribute('refresh', '1');
    timeline.requestUpdate();
    await waitUntil(() => status(timeline).startsWith('Events updated'), 'It was not read again', { timeout: 3000 });
    await aTimeout(900);
    expect(status(timeline)).to.equal('Events updated: 1 changed.');
  });

  it('tells what fails again and again once', async () => {
    expectWarning(/answered 500/u);
    const src = served({ body: JSON.stringify([visit]), status2: '500' });
    performance.clearResourceTimings();
    const timeline = await showSource(src, { refresh: '1' });
    let told = 0;
    timeline.addEventListener('diplo-problem', () => (told += 1));
    const asked = (): number => performance.getEntriesByName(new URL(src, document.baseURI).href).length;
    await waitUntil(() => asked() >= 5, 'It was not tried again', { timeout: 4000 });
    await settled(timeline);
    expect(timeline.problems.map(({ field }) => field)).to.deep.equal(['src']);
    expect(told).to.equal(1);
  });

  it('ends with the timeline', async () => {
    const timeline = await showSource(served({ body: JSON.stringify([visit]), body2: '[]' }), { refresh: '1' });
    timeline.remove();
    await aTimeout(200);
    expect(names(timeline)).to.deep.equal(['State visit']);
  });
});
