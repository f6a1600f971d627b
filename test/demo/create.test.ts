import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { februaryJson } from '../support/february.js';
import { middleOf, press } from '../support/reader.js';
import { KEPT, Maker } from './maker.js';

const maker = new Maker();

beforeEach(async () => {
  await setViewport({ width: 1280, height: 1000 });
  await maker.openAfresh();
});
afterEach(() => {
  maker.close();
});

describe('the table of demo/create.html', () => {
  it('undoes and does again, and starts afresh in a way that can be undone', async () => {
    await maker.paste(februaryJson);
    maker.type('Name, event 1', 'Call');
    maker.type('Name, event 1', 'Call of the two sides');
    maker.field('Name, event 1').dispatchEvent(new maker.window.Event('change', { bubbles: true }));
    await nextFrame();
    maker.button('Delete: event 2').click();
    expect(maker.rows).to.have.length(4);
    maker.button('Start afresh').click();
    expect(maker.column('Name')).to.deep.equal(['']);
    expect(localStorage.getItem(KEPT)).to.be.null;

    const undo = maker.button('Undo');
    undo.focus();
    undo.click();
    expect(maker.rows).to.have.length(4);
    await press('Control+z');
    expect(maker.rows).to.have.length(5);
    expect(maker.column('Name')[0]).to.equal('Call of the two sides');
    await press('Control+z');
    expect(maker.column('Name')[0]).to.equal('Phone call of the two sides');
    await press('Control+y');
    expect(maker.column('Name')[0]).to.equal('Call of the two sides');
    await press('Control+z');
    await press('Control+z');
    expect(maker.column('Name')).to.deep.equal(['']);
    expect(undo.getAttribute('aria-disabled')).to.equal('true');
    expect(maker.page.activeElement).to.equal(undo);
  });

  it('moves rows by buttons, by keys and by their grip, and the focus goes with them', async () => {
    await maker.paste('2025-01-01 | A\n2025-01-02 | B\n2025-01-03 | C');
    const down = maker.button('Move down: event 1');
    down.focus();
    down.click();
    expect(maker.column('Name').join('')).to.equal('BAC');
    expect(maker.focused).to.equal('Move down: event 2');
    expect(maker.said).to.equal('The event is number 2 of 3 now.');

    maker.field('Name, event 3').focus();
    await press('Alt+ArrowUp');
    expect(maker.column('Name').join('')).to.equal('BCA');
    expect(maker.focused).to.equal('Name, event 2');

    const [first, , third] = maker.rows;
    first?.scrollIntoView({ block: 'center' });
    await nextFrame();
    const [x, y] = middleOf(third?.querySelector('.grip') as Element);
    const [, top] = middleOf(first as Element);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, top - 15] });
    expect(first?.classList.contains('drop-before')).to.be.true;
    await sendMouse({ type: 'up' });
    expect(maker.column('Name').join('')).to.equal('ABC');
    maker.button('Undo').click();
    expect(maker.column('Name').join('')).to.equal('BCA');
  });

  it('has the focus somewhere after a row is gone', async () => {
    await maker.paste('2025-01-01 | A\n2025-01-02 | B');
    for (const [button, next] of [
      ['Delete: event 2', 'Delete: event 1'],
      ['Delete: event 1', 'Add an event'],
    ] as const) {
      maker.button(button).focus();
      maker.button(button).click();
      expect(maker.focused).to.equal(next);
    }
    await press('Control+z');
    await press('Control+z');
    maker.find('[aria-label="Status, event 2"]').focus();
    await press('Control+z');
    expect(maker.rows).to.have.length(1);
    expect(maker.focused).to.equal('Status, event 1');
  });

  it('tells what is wrong beside its row, when the row is left', async () => {
    await maker.paste('2025-01-01 | A\n2025-01-02 | B');
    maker.type('Date, event 2', '2025-02-30');
    await maker.drawn();
    expect(maker.field('Date, event 2').ariaInvalid).to.be.null;
    maker.field('Name, event 1').focus();
    await nextFrame();
    const [sound, wrong] = maker.rows;
    expect(wrong?.innerText).to.contain('2025-02 has 28 days');
    expect(sound?.innerText).not.to.contain('February');
    const field = maker.field('Date, event 2');
    expect(field.ariaInvalid).to.equal('true');
    const told = maker.page.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).to.contain('2025-02 has 28 days');
    expect(maker.find('#count').textContent).to.equal('2 events, 1 with something to mend');

    maker.type('Date, event 2', '2025-02-28');
    await maker.drawn();
    expect(wrong?.innerText).not.to.contain('February');
    expect(field.ariaInvalid).to.be.null;
  });

  it('takes dates and time zones of settings as people write them, and tells of others at their field', async () => {
    await maker.paste('2025-02-14 | Talks');
    const setting = (name: string) => maker.find<HTMLInputElement>(`[data-setting=${name}]`);
    const told = (name: string) => {
      const id = setting(name).getAttribute('aria-describedby');
      return id === null ? '' : maker.page.getElementById(id)?.innerText;
    };
    expect(setting('time-zone').list?.options.length).to.be.greaterThan(300);
    for (const [name, text, meant] of [
      ['as-of', '4 Feb 2025', '2025-02-04'],
      ['time-zone', 'Berlin', 'Europe/Berlin'],
    ] as const) {
      maker.choose(`[data-setting=${name}]`, text);
      await waitUntil(() => setting(name).value === meant, `${text} is not read`);
      expect(told(name)).to.equal('');
      expect(maker.snippet).to.contain(`${name}="${meant}"`);
      // It is not wrong before it is finished.
      setting(name).value = 'nowhere';
      setting(name).dispatchEvent(new maker.window.Event('input', { bubbles: true }));
      expect(setting(name).ariaInvalid).to.be.null;
      setting(name).dispatchEvent(new maker.window.Event('change', { bubbles: true }));
      expect(setting(name).ariaInvalid).to.equal('true');
      expect(told(name)).to.contain('“nowhere” is no ');
      expect(maker.snippet).not.to.contain(name);
    }
    await maker.drawn();
    expect(maker.timeline.problems).to.deep.equal([]);

    maker.button('More: event 1').click();
    const zone = maker.find<HTMLInputElement>('[data-field=zone]');
    zone.value = 'Seoul';
    for (const name of ['input', 'change']) zone.dispatchEvent(new maker.window.Event(name, { bubbles: true }));
    await waitUntil(() => zone.value === 'Asia/Seoul', 'The zone of an event is not read');
  });

  it('keeps what no field shows, whatever else is changed', async () => {
    const record = {
      name: 'Conference',
      date: '2025-02-14/2025-02-16',
      location: { name: 'Munich', addressCountry: 'DE', timeZone: 'Europe/Berlin' },
      image: { url: 'https://example.org/hall.jpg', alt: 'The hall' },
      revisions: [{ asOf: '2025-02-04', set: { status: 'expected' } }],
    };
    await maker.paste(JSON.stringify([record]));
    maker.type('Name, event 1', 'Security conference');
    maker.type('Place, event 1', 'München');
    maker.button('More: event 1').click();
    expect(maker.rows[0]?.innerText).to.contain('Kept as it is: image, revisions.');
    const { rows } = JSON.parse(localStorage.getItem(KEPT) ?? '') as { rows: readonly { record: unknown }[] };
    expect(rows[0]?.record).to.deep.equal({
      ...record,
      name: 'Security conference',
      location: { ...record.location, name: 'München' },
    });
  });

  it('has what was typed when it is opened again', async () => {
    maker.type('Name, event 1', 'Summit');
    maker.choose('[data-setting=lanes]', 'none');
    await maker.open();
    expect(maker.column('Name')).to.deep.equal(['Summit']);
    expect(maker.find<HTMLSelectElement>('[data-setting=lanes]').value).to.equal('none');
    await maker.drawn();
    expect(maker.timeline.lanes).to.equal('none');
  });

  it('shows languages by their own names, and the themes', async () => {
    await maker.paste(februaryJson);
    const names = [...maker.find<HTMLSelectElement>('[data-setting=lang]').options].map(
      ({ lang, text }) => `${lang} ${text}`,
    );
    expect(names).to.include.members(['ko 한국어', 'ar العربية', 'zu isiZulu']);
    maker.choose('[data-setting=lang]', 'de');
    const accent = () => maker.window.getComputedStyle(maker.timeline).getPropertyValue('--diplo-accent');
    expect(accent()).to.equal('');
    maker.choose('[data-setting=theme]', 'newsroom');
    await waitUntil(() => accent() !== '', 'The theme is not shown', { timeout: 4000 });
    expect(maker.find<HTMLTextAreaElement>('#once').value).to.contain('/themes/newsroom.css');
    maker.choose('[data-setting=theme]', '');
    await waitUntil(() => accent() === '', 'The theme stays', { timeout: 4000 });
    await waitUntil(() => maker.timeline.shadowRoot?.textContent.includes('Februar 2025'), 'It is not in German', {
      timeout: 4000,
    });
  });

  it('does nothing that its policy forbids, in any theme', async () => {
    await maker.paste(februaryJson);
    for (const theme of ['dark', 'newsroom', 'high-contrast', 'light', '']) {
      maker.choose('[data-setting=theme]', theme);
      await maker.drawn();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(maker.violations()).to.deep.equal([]);
  });
});
