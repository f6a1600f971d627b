import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { fitFrames } from '../../src/embed/fit-frames.js';
import { HEIGHT_QUESTION, heightMessages } from '../../src/embed/height-messages.js';

/** A message as it comes out of a frame. */
function tell(frame: HTMLIFrameElement, data: unknown): void {
  window.dispatchEvent(new MessageEvent('message', { data, source: frame.contentWindow, origin: 'null' }));
}

const height = (height: unknown): object => ({ type: 'diplo-timeline:height', version: 1, height });

describe('a page that frames timelines', () => {
  let [frame, other, foreign]: HTMLIFrameElement[] = [];

  before(() => {
    fitFrames(window);
  });

  beforeEach(async () => {
    const page = await fixture(html`
      <div>
        <iframe class="diplo-timeline-frame" title="One" height="480"></iframe>
        <iframe class="diplo-timeline-frame" title="Two" height="480"></iframe>
        <iframe title="Another" height="480"></iframe>
      </div>
    `);
    [frame, other, foreign] = page.querySelectorAll('iframe');
  });

  it('makes the frame that tells its height as tall, and no other', () => {
    if (!frame || !other || !foreign) throw new Error('The frames are missing.');
    tell(frame, height(720));
    expect([frame, other, foreign].map(({ clientHeight }) => clientHeight)).to.deep.equal([720, 480, 480]);
  });

  it('leaves it as tall inside where borders are part of the height', () => {
    if (!frame) throw new Error('The frame is missing.');
    frame.style.setProperty('box-sizing', 'border-box');
    frame.style.setProperty('border', '3px solid');
    tell(frame, height(720));
    expect(frame.clientHeight).to.equal(720);
  });

  it('keeps to its own bounds', () => {
    if (!frame || !other) throw new Error('The frames are missing.');
    tell(frame, height(99_999));
    tell(other, height(-1));
    expect([frame, other].map(({ clientHeight }) => clientHeight)).to.deep.equal([4000, 150]);
  });

  const hostile = [
    ...['1e9px;x', '720', NaN, Infinity, null, undefined, [720], { valueOf: () => 720 }].map(height),
    ...[null, 'diplo-timeline:height', 720, [], { type: 'other', height: 720 }, { height: 720 }],
  ];
  it('listens to nothing else', () => {
    if (!frame) throw new Error('The frame is missing.');
    for (const data of hostile) tell(frame, data);
    expect(frame.clientHeight).to.equal(480);
    expect(frame.getAttribute('style')).to.equal(null);
  });

  it('does not listen to frames of others, or to itself', () => {
    if (!frame || !foreign) throw new Error('The frames are missing.');
    tell(foreign, height(720));
    window.dispatchEvent(new MessageEvent('message', { data: height(720), source: window }));
    window.dispatchEvent(new MessageEvent('message', { data: height(720) }));
    expect([frame, foreign].map(({ clientHeight }) => clientHeight)).to.deep.equal([480, 480]);
  });

  it('asks the frames that were there before it', async () => {
    const asked: unknown[] = [];
    frame?.contentWindow?.addEventListener('message', ({ data }: MessageEvent<unknown>) => asked.push(data));
    fitFrames(window);
    await aTimeout(20);
    expect(asked).to.deep.equal([{ type: HEIGHT_QUESTION }]);
  });
});

describe('what a frame tells of its height', () => {
  it('is in the dialects of our own script and of AMP', () => {
    expect(heightMessages(720, '')).to.deep.equal([
      { type: 'diplo-timeline:height', version: 1, height: 720 },
      { sentinel: 'amp', type: 'embed-size', height: 720 },
    ]);
  });

  it('is in that of WordPress where WordPress gave a secret', () => {
    const wordpress = { message: 'height', value: 720, secret: 'Ab3xYz' };
    expect(heightMessages(720, '#?secret=Ab3xYz')).to.deep.include(wordpress);
    expect(heightMessages(720, '#?secret=<b>')).to.have.length(2);
  });
});
