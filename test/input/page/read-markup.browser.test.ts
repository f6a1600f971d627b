import { expect } from '@open-wc/testing';
import { readEventList } from '../../../src/core/event-list.js';
import { readMarkup } from '../../../src/input/page/read-markup.js';
import { hostileTexts } from '../../support/hostile-texts.js';
import { markup } from '../../support/markup.js';

const talks = { date: '2025-02-14', name: 'Talks' };
const row = '<tr><td>2025-02-14</td><td>Talks</td></tr>';
const table = `<table><tr><th>Date</th><th>Name</th></tr>${row}</table>`;
const valueOf = (text: string) => readMarkup(markup(text))?.value;
const eventsOf = (text: string) => (valueOf(text) as { events: unknown }).events;

describe('lists', () => {
  const cases: readonly (readonly [what: string, text: string, ...records: object[]])[] = [
    ['li with a date in words', '<ol><li>14 February 2025 – Talks</li></ol>', talks],
    ['ul', '<ul><li>2025-02-14: Talks</li></ul>', talks],
    ['time', '<ol><li><time datetime="2025-02-14">14 <b>Feb</b></time> Talks</li></ol>', talks],
    ['time without datetime', '<ol><li><time>14 February 2025</time> Talks</li></ol>', talks],
    [
      'two times',
      '<ol><li><time datetime="2025-02-14">14</time>–<time datetime="2025-02-16">16</time> Talks</li></ol>',
      { startDate: '2025-02-14', endDate: '2025-02-16', name: 'Talks' },
    ],
    [
      'data on li',
      '<ol><li data-date="2025-02-14" data-status="expected">Talks</li></ol>',
      { ...talks, status: 'expected' },
    ],
    ['data inside', '<ol><li><span data-date="2025-02-14">Fri</span> Talks</li></ol>', { ...talks, name: 'Fri Talks' }],
    [
      'wrapped in p, br and div',
      '<div><p></p><ol>\n<li>\n<p>2025-02-14</p><p>&nbsp;</p><div>Talks<br>in  the\ncity</div></li><p></p></ol></div>',
      { ...talks, description: 'in the city' },
    ],
    [
      'curled by an editor',
      '<ul><li>14&nbsp;&ndash;&thinsp;16&nbsp;February 2025 &mdash; &ldquo;Talks&rdquo; 3&times;5&hellip;</li></ul>',
      { date: '2025-02-14/2025-02-16', name: '“Talks” 3×5…' },
    ],
    [
      'nested list',
      '<ol><li>2025-02-14: Talks<ul><li>One</li><li>Two <time datetime="1999">then</time></li></ul></li></ol>',
      { ...talks, description: 'One\nTwo then' },
    ],
    ['details', '<details><summary>More</summary><ol><li>2025-02-14: Talks</li></ol></details>', talks],
    [
      'several lists',
      '<h2>A</h2><ol><li>2025-02-14: Talks</li></ol><h2>B</h2><ul><li>2026: Visit</li></ul>',
      talks,
      { date: '2026', name: 'Visit' },
    ],
    [
      'dl',
      '<dl><dt>14 February 2025</dt><dd>Talks</dd><dd>Visit</dd><dt><time datetime="2026"></time></dt><dd>Summit</dd></dl>',
      talks,
      { ...talks, name: 'Visit' },
      { date: '2026', name: 'Summit' },
    ],
    ['dl in groups', '<dl><div><dt>2025-02-14</dt><dd>Talks</dd></div></dl>', talks],
    [
      'marks of footnotes',
      '<ul><li>14 February 2025<sup>[1]</sup><sup>[a]</sup> – Talks<sup class="reference"><a href="https://example.org/#cite-2">[2]</a></sup> of 10<sup>2</sup> states<sup><a href="#n">3</a></sup></li></ul>',
      { ...talks, name: 'Talks of 102 states' },
    ],
    ['empty items', '<ol><li></li><li>&nbsp;</li><li>2025-02-14: Talks</li></ol>', talks],
    ['no date', '<ol><li>Talks</li></ol>', { name: 'Talks' }],
    ['alt', '<ol><li>2025-02-14 <img alt="Talks" src=""></li></ol>', talks],
    [
      'script, style, form and fields',
      '<ol><li>2025-02-14 Talks<style>li{}</style><form>x<input value="y"></form><button>z</button></li></ol>',
      talks,
    ],
  ];
  for (const [what, text, ...records] of cases) {
    it(`are read: ${what}`, () => {
      expect(eventsOf(text)).to.deep.equal(records);
    });
  }

  it('give the first address that leads out of the page', () => {
    const links = [
      '#note',
      'javascript:alert(1)',
      'mailto:a@example.org',
      'https://a:b@example.org/',
      '/path?q=1',
      'https://example.org/',
    ];
    const text = links.map((href) => `<a href="${href}">x</a>`).join('');
    const [event] = eventsOf(`<ol><li>2025: ${text}</li></ol>`) as { url: string }[];
    expect(event?.url).to.equal(new URL('/path?q=1', document.baseURI).href);
  });

  it('have the language of the page around them', () => {
    expect(eventsOf('<div lang="de"><ol><li>3. Mai 2025: Treffen</li></ol></div>')).to.deep.equal([
      { date: '2025-05-03', name: 'Treffen' },
    ]);
  });

  it('say in a caption what they are', () => {
    const text = '<figure><ol><li>2025-02-14: Talks</li></ol><figcaption>Our <b>year</b></figcaption></figure>';
    expect(valueOf(text)).to.deep.equal({ heading: 'Our year', events: [talks] });
  });
});

describe('tables', () => {
  const cases: readonly (readonly [what: string, text: string])[] = [
    ['th in the first row', table],
    [
      'thead',
      `<table><thead><tr><th>Date</th><th>Name</th></tr></thead><tbody>${row}</tbody><tfoot><tr><td>x</td><td>y</td></tr></tfoot></table>`,
    ],
    ['td alone', `<table><tr><td>DATE</td><td>Title</td></tr>${row}</table>`],
    [
      'time',
      '<table><tr><th>date</th><th>name</th></tr><tr><td><time datetime="2025-02-14">14</time> (Fri)</td><td><p>Talks</p></td></tr></table>',
    ],
    ['words', '<table><tr><th>date</th><th>name</th></tr><tr><td>Feb 14, 2025</td><td>Talks</td></tr></table>'],
    ['a blank row', `<table><tr><th>date</th><th>name</th></tr><tr><td></td><td>&nbsp;</td></tr>${row}</table>`],
  ];
  for (const [what, text] of cases) {
    it(`are read: ${what}`, () => {
      expect(eventsOf(text)).to.deep.equal([talks]);
    });
  }

  it('have a heading, as WordPress and HTML write it', () => {
    const figure = `<figure class="wp-block-table diplo-timeline">${table}<figcaption>Our year</figcaption></figure>`;
    for (const text of [figure, table.replace('<table>', '<table><caption>Our <i>year</i></caption>')]) {
      expect(valueOf(text)).to.deep.equal({ heading: 'Our year', events: [talks] });
    }
  });

  it('give the link of the name, or a column of links', () => {
    const url = 'https://example.org/';
    const link = `<a href="${url}">Talks</a>`;
    const named = `<table><tr><th>Place</th><th>Name</th><th>Date</th></tr><tr><td><a href="https://map.example/">Munich</a></td><td>${link}</td><td>2025-02-14</td></tr></table>`;
    expect(eventsOf(named)).to.deep.equal([{ ...talks, location: 'Munich', url }]);
    const column = `<table><tr><th>Date</th><th>Name</th><th>URL</th></tr><tr><td>2025-02-14</td><td>Talks</td><td>${link}</td></tr></table>`;
    expect(eventsOf(column)).to.deep.equal([{ ...talks, url }]);
  });

  it('of an encyclopedia are read without marks of footnotes, by the lowest of their rows of names, each event once', () => {
    const mark = (id: string) =>
      `<sup class="reference"><a href="#cite_note-${id}"><span>[</span>${id}<span>]</span></a></sup>`;
    const text = `<table>
      <tr><th rowspan="2">No.${mark('a')}</th><th rowspan="2">Portrait</th><th rowspan="2">Name<br>(born–died)</th><th colspan="3">Term of office${mark('3')}</th><th rowspan="2">Vice president</th></tr>
      <tr><th>Took office</th><th>Left office</th><th>Time in office</th></tr>
      <tr><th scope="row" rowspan="2">1</th><td rowspan="2"><img alt="Portrait of George" src=""></td>
        <td rowspan="2"><b><a href="https://example.org/gw">George Washington</a></b><br>(1732–1799)${mark('5')}</td>
        <td rowspan="2"><span data-sort-value="1">April 30, 1789</span>${mark('6')}${mark('b')}</td><td rowspan="2">March 4, 1797<sup>[<i>citation needed</i>]</sup></td>
        <td rowspan="2">7 years</td><td>John Adams</td></tr>
      <tr><td>Nobody</td></tr>
      <tr><th scope="row">2</th><td></td><td>The 2<sup>nd</sup><sup id="r1"><a href="#fn1">1</a></sup></td><td>March 4, 1797</td><td>Incumbent</td><td></td><td></td></tr>
    </table>`;
    const { value, problems } = readMarkup(markup(text)) ?? {};
    expect(value).to.deep.equal({
      events: [
        {
          name: 'George Washington (1732–1799)',
          startDate: '1789-04-30',
          endDate: '1797-03-04',
          url: 'https://example.org/gw',
        },
        { name: 'The 2nd', startDate: '1797-03-04', endDate: '..' },
      ],
    });
    expect(problems?.map(({ message }) => message)).to.deep.equal([
      'These columns are none that a timeline knows, and were left out: No., Portrait, Time in office, Vice president.',
    ]);
  });

  it('whose names nobody knows are read by what is in them', () => {
    const text =
      '<table><tr><th>Mission</th><th>Launch date</th></tr><tr><td>Apollo 11</td><td><time datetime="1969-07-16">16 July</time></td></tr></table>';
    expect(eventsOf(text)).to.deep.equal([{ name: 'Apollo 11', date: '1969-07-16' }]);
  });

  it('keep the words of a date that says less than they do', () => {
    const text =
      '<table lang="de"><tr><th>date</th><th>name</th></tr><tr><td>ca. 3. Mai 2025</td><td>Talks</td></tr></table>';
    expect(eventsOf(text)).to.deep.equal([{ date: '2025-05-03~', displayDate: 'ca. 3. Mai 2025', name: 'Talks' }]);
  });

  it('spread a cell over the rows and columns that it spans', () => {
    const text = `<table><tr><th>date</th><th>name</th><th>place</th></tr>
      <tr><td rowspan="2">2025-02-14</td><td>Talks</td><td>A</td></tr><tr><td colspan="1000">Visit</td></tr>
      <tr><td>2026</td><td rowspan="65534">Summit</td></tr></table>`;
    expect(eventsOf(text)).to.deep.equal([
      { ...talks, location: 'A' },
      { ...talks, name: 'Visit', location: 'Visit' },
      { date: '2026', name: 'Summit' },
    ]);
  });
});

describe('code', () => {
  const json = JSON.stringify([talks]);
  const cases: readonly (readonly [what: string, text: string])[] = [
    ['pre', `<pre>2025-02-14 | Talks</pre>`],
    ['pre > code', '<pre class="wp-block-code"><code># date | name\n\n14 February 2025 | Talks\n</code></pre>'],
    ['code', '<code class="language-diplo-timeline">2025-02-14 | Talks</code>'],
    [
      'spans and a button of a highlighter',
      '<pre class="shiki" data-language="x"><code><span class="line"><span>2025-02-14</span><span> | Talks</span></span>\n<span class="line"></span></code><button>Copy</button></pre>',
    ],
    ['br', '<pre># Itinerary<br>2025-02-14 | Talks<br></pre>'],
    ['JSON', `<pre>\n${json}</pre>`],
    ['JSON that an editor has curled', `<pre>${json.replaceAll(/"([^"]*)"/gu, '“$1”')}</pre>`],
  ];
  for (const [what, text] of cases) {
    it(`is read: ${what}`, () => {
      expect(valueOf(text)).to.deep.equal([talks]);
    });
  }

  it('may begin with a date in brackets', () => {
    expect(valueOf('<pre>[2025-02-10..2025-02-13] | Talks</pre>')).to.deep.equal([
      { date: '[2025-02-10..2025-02-13]', name: 'Talks' },
    ]);
  });

  it('tells the lines', () => {
    expect(readMarkup(markup('<pre>\n\n2025 | A\n# x\n2026 | B</pre>'))?.lines).to.deep.equal([2, 4]);
  });
});

describe('what is read', () => {
  const event = '<p class="h-event">E <time class="dt-start" datetime="2025"></time></p>';
  const code = '<pre>2025 | C</pre>';
  const list = '<ol><li>2025: L</li></ol>';
  const nameOf = (text: string) => readEventList(valueOf(text)).events[0]?.name;

  it('is the first that is there of events, code, a table and lists', () => {
    expect(nameOf(list + table + code + event)).to.equal('E');
    expect(nameOf(list + table + code)).to.equal('C');
    expect(nameOf(list + table)).to.equal('Talks');
    expect(nameOf(list)).to.equal('L');
    for (const text of ['', 'Text', '<p>2025: A <code>b</code></p>', `<form>${list}</form>`.replace(list, '')]) {
      expect(valueOf(text)).to.be.undefined;
    }
  });

  it('is not what is part of an item, or in a slot', () => {
    expect(nameOf(`<ol><li>2025: L ${code}${table}</li></ol>`)).to.equal('L');
    expect(nameOf(`<div slot="details-a">${event}${code}${table}</div>${list}`)).to.equal('L');
    expect(nameOf(`<ul slot="empty"><li>2025: X</li></ul>${list}`)).to.equal('L');
  });

  it('may be an element itself, or a fragment', () => {
    for (const text of [event, code, table, list, '<code>2025 | A</code>']) {
      const element = markup(text).firstElementChild;
      const own = element && readMarkup(element);
      expect(own?.value, text).to.exist;
    }
    const fragment = document.createDocumentFragment();
    fragment.append(...markup(`<ul slot="empty"><li>2025: X</li></ul>${list}`).childNodes);
    expect(readMarkup(fragment)?.value).to.deep.equal({ events: [{ date: '2025', name: 'L' }] });
  });

  it('is told where it is not all', () => {
    for (const text of [code + code, table + table]) {
      expect(readMarkup(markup(text))?.problems.map(({ message }) => message)[0]).to.match(/^There is more than one/u);
    }
  });
});

describe('what is hostile', () => {
  it('is no more than text, in every place', () => {
    const alerts: unknown[] = [];
    const alert = window.alert.bind(window);
    window.alert = (said) => alerts.push(said);
    for (const text of hostileTexts) {
      const root = markup(
        '<ol lang="x"><li><time>2025</time><b></b></li></ol><dl><dt>2025</dt><dd></dd></dl><table><tr><th>date</th><th>name</th></tr><tr><td>2025</td><td></td></tr></table><pre></pre><p class="h-event"></p>',
      );
      const [ol, dl, table, pre, p] = root.children;
      for (const place of root.querySelectorAll('b, dd, td:last-child, pre, p')) place.textContent = text;
      for (const name of ['lang', 'data-id', 'data-place', 'datetime', 'title', 'class'])
        ol?.firstElementChild?.setAttribute(name, text);
      pre?.prepend('2025 | ');
      for (const element of [ol, dl, table, pre, p]) {
        const { events } = readEventList(element && readMarkup(element)?.value);
        for (const { name } of events) expect(text.replace(/\s+/gu, ' ')).to.include(name.split(/\s/u)[0]);
      }
    }
    window.alert = alert;
    expect(alerts).to.be.empty;
  });

  it('cannot put itself in the place of what is asked', () => {
    const names = [
      'childNodes',
      'children',
      'localName',
      'nodeType',
      'querySelectorAll',
      'matches',
      'closest',
      'attributes',
      'classList',
      'textContent',
    ];
    const form = `<form class="h-event">${names.map((name) => `<input name="${name}">`).join('')}<ol><li>2025: A</li></ol></form>`;
    const root = markup(form);
    expect(readMarkup(root)).to.be.null;
    expect(readMarkup(root.firstElementChild as Element)).to.be.null;
    expect(eventsOf(`<ol><li>2025: A ${form}</li></ol>`)).to.deep.equal([{ date: '2025', name: 'A' }]);
  });

  it('takes time in proportion, however deep and long', () => {
    const deep = (names: readonly string[], className: string): Element => {
      const root = document.createElement('div');
      let inner: Element = root;
      for (let i = 0; i < 5_000; i++) {
        const child = document.createElement(names[i % names.length] ?? 'i');
        child.className = className;
        inner.append('x', child);
        inner = child;
      }
      return root;
    };
    const event = deep(['i'], 'p-name p-category value');
    event.className = 'h-event';
    const item = document.createElement('li');
    item.append(deep(['b'], ''), 'x '.repeat(1e6));
    const list = document.createElement('ol');
    list.append(item);
    const roots = [
      deep(['ol', 'li'], ''),
      deep(['i'], 'h-event p-location h-card p-name'),
      deep(['i'], 'vevent'),
      event,
      list,
    ];
    const times: number[] = [];
    for (const root of roots) {
      const start = performance.now();
      readMarkup(root);
      times.push(performance.now() - start);
    }
    expect(Math.max(...times), times.join(' ')).to.be.below(2000);
  });
});
