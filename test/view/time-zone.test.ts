import { expect, fixture, html } from '@open-wc/testing';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { expectWarning } from '../support/guard-page.js';
import { all, detailsWords, eventButton, eventButtons, nameOf, opened, settled } from '../support/reader.js';

const call = {
  timeZone: 'Asia/Seoul',
  events: [
    {
      id: 'call',
      name: 'Phone call',
      date: '2025-02-10T20:00',
      location: { name: 'Washington', timeZone: 'America/New_York' },
    },
    { name: 'Conference', date: '2025-02-14/2025-02-16', location: { name: 'Munich', timeZone: 'Europe/Berlin' } },
    { name: 'Somewhere', date: '2025-02-12T09:00' },
  ],
};

async function show(zone: string | undefined, list: unknown = call): Promise<DiploTimelineElement> {
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" .events=${list} .timeZone=${zone}></diplo-timeline>`,
  );
  await settled(timeline);
  return timeline;
}

const names = (timeline: DiploTimelineElement): string[] => eventButtons(timeline).map(nameOf);
const notes = (timeline: DiploTimelineElement): string[] =>
  all(timeline, '[part=zone]').map((note) => note.textContent.trim());

describe('time-zone', () => {
  it('is that of each place where none is set', async () => {
    const timeline = await show(undefined);
    expect(names(timeline)[0]).to.equal('Phone call, 10 February 2025, 20:00, Washington');
    expect(notes(timeline)).to.be.empty;
  });

  it('tells moments by the clocks of one zone, and says so; days stay', async () => {
    const timeline = await show('Asia/Seoul');
    expect(names(timeline)).to.deep.equal([
      'Phone call, 11 February 2025, 10:00, Washington',
      'Somewhere, 12 February 2025, 09:00',
      'Conference, 14 to 16 February 2025, Munich',
    ]);
    expect(notes(timeline)).to.deep.equal(['Local time: Seoul']);
  });

  it('keeps both clocks in the details', async () => {
    const timeline = await show('Asia/Seoul');
    timeline.selected = 'call';
    await settled(timeline);
    await opened(timeline);
    expect(detailsWords(timeline)).to.contain('20:00 in Washington, 10:00 in Seoul on 11 February');
    expect(eventButton(timeline, 'Phone call')).to.exist;
  });

  it('leaves the offset of the place as it is there on that day', async () => {
    const list = {
      timeZone: 'Asia/Seoul',
      // The clocks were set forward at 02:00 that night; in Los Angeles it is the evening before.
      events: ['2025-03-30T09:00', '[..2025-03-30T09:00]', '2025-03-30'].map((date, i) => ({
        id: `talks-${i}`,
        name: 'Talks',
        date,
        location: { name: 'Berlin', timeZone: 'Europe/Berlin' },
      })),
    };
    for (const zone of [undefined, 'America/Los_Angeles']) {
      const timeline = await show(zone, list);
      for (const [id, offset] of [
        ['talks-0', '(UTC+2, 7 h behind Seoul)'],
        ['talks-1', '(UTC+2, 7 h behind Seoul)'],
        ['talks-2', '(UTC+1, 8 h behind Seoul)'],
      ] as const) {
        timeline.selected = id;
        await settled(timeline);
        await opened(timeline);
        expect(detailsWords(timeline), `${id} by the clocks of ${zone ?? 'its place'}`).to.contain(offset);
      }
    }
  });

  it('follows the attribute', async () => {
    const timeline = await show('Asia/Seoul');
    timeline.setAttribute('time-zone', 'Asia/Kathmandu');
    await settled(timeline);
    expect(names(timeline)[0]).to.contain('11 February 2025, 06:45');
    timeline.removeAttribute('time-zone');
    await settled(timeline);
    expect(names(timeline)[0]).to.contain('10 February 2025, 20:00');
    expect(notes(timeline)).to.be.empty;
  });

  it('is the reader’s own where it is local', async () => {
    const timeline = await show('local');
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(
      new Date('2025-02-10T20:00:00-05:00'),
    );
    expect(names(timeline).join()).to.contain(`, ${time}, Washington`);
  });

  it('is a problem where nobody knows it, and changes nothing', async () => {
    expectWarning(/Mars/u);
    const timeline = await show('Mars/Olympus');
    expect(names(timeline)[0]).to.contain('10 February 2025, 20:00');
    expect(timeline.problems.map(({ field }) => field)).to.deep.equal(['time-zone']);
    timeline.timeZone = undefined;
    await settled(timeline);
    expect(timeline.problems, 'without it').to.be.empty;
  });

  for (const [zone, date, duration] of [
    ['Europe/Berlin', '2025-03-29T22:00/2025-03-30T06:00', '7 h'],
    ['Europe/Berlin', '2025-10-25T22:00/2025-10-26T06:00', '9 h'],
    ['Australia/Lord_Howe', '2025-04-05T22:00/2025-04-06T06:00', '8 h 30 min'],
    ['Asia/Kathmandu', '2025-03-29T22:00/2025-03-30T06:00', '8 h'],
  ] as const) {
    it(`a night lasts as long as it does where its clocks may change: ${date} in ${zone}`, async () => {
      const timeline = await show(undefined, [
        { id: 'flight', name: 'Flight', date, location: { name: 'A', timeZone: zone } },
      ]);
      timeline.selected = 'flight';
      await opened(timeline);
      expect(detailsWords(timeline)).to.include(`06:00 · ${duration}`);
    });
  }

  it('holds in revisions, and in long lists', async () => {
    const revised = {
      asOf: '2025-02-04',
      events: [
        {
          ...call.events[0],
          asOf: '2025-02-01',
          revisions: [{ asOf: '2025-02-03', set: { date: '2025-02-10T21:00' } }],
        },
      ],
    };
    expect(names(await show('Asia/Seoul', revised))[0]).to.contain('11 February 2025, 11:00');
    const long = Array.from({ length: 150 }, (_, i) => ({ ...call.events[0], id: `call-${i}`, name: `Call ${i}` }));
    const timeline = await show('Asia/Seoul', long);
    await timeline.showEvent('call-3');
    await settled(timeline);
    expect(detailsWords(timeline)).to.contain('11 Feb');
  });
});
