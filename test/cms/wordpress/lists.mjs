import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/project-root.mjs';

/** The source case, and the forms in which an editor may have it. */
export const list = JSON.parse(readFileSync(join(projectRoot, 'demo/data/february-2025.json'), 'utf8'));

const rows = list.events.map(({ name, date, location }) => ({ date, name, place: location?.name ?? '' }));

/** What WordPress likes to beautify, escape and strip. */
const trap = { date: '2025-02-26', name: `Talks on R&D -- "chips" <2 nm, O'Brien`, place: 'Seoul' };

export const trappedList = { ...list, events: [...list.events, trap] };
export const listNames = rows.map(({ name }) => name);
export const lineNames = [...listNames, trap.name];

const lineOf = ({ date, name, place }) => [date, name, place].filter(Boolean).join(' | ');

/** `date | name | place`. */
export const lines = [...rows, trap].map(lineOf).join('\n');

const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

export const csv = ['date,name,location', ...rows.map((row) => Object.values(row).map(quoted).join(','))].join('\n');

export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const itemOf = ({ date, name, place }) =>
  `<li data-location="${place}"><time datetime="${date}">${date}</time> ${escaped(name)}</li>`;
const bareItemOf = ({ date, name }) => `<li>${date} ${escaped(name)}</li>`;

/** Lists in which every event has a day, or days from one to another, as HTML can tell them. */
const dated = rows.filter(({ date }) => !date.startsWith('['));
export const datedNames = dated.map(({ name }) => name);
export const items = dated.map(itemOf).join('\n');
export const bareItems = dated.map(bareItemOf).join('\n');

const cells = (tag, texts) => `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
export const tableHead = `<thead>${cells('th', ['Date', 'Name', 'Place'])}</thead>`;
export const tableBody = `<tbody>${dated.map((row) => cells('td', Object.values(row))).join('')}</tbody>`;
