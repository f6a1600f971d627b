import type { RawRecord } from '../../core/field-reader.js';
import type { Reading } from '../reading.js';
import { textOf, type Content } from './content.js';
import { contentOf } from './content-of.js';
import { headingOf, languageOf } from './around.js';
import { itemRecord } from './item-record.js';

/** Reads the items of lists: each `li`, and each `dd` with the `dt` before it. */
export function readLists(lists: readonly Element[]): Reading {
  const events = lists.flatMap((list) => recordsOf(list, languageOf(list)));
  const heading = lists.map(headingOf).find((text) => text !== undefined);
  return { value: heading === undefined ? { events } : { heading, events }, problems: [] };
}

function recordsOf(list: Element, locale: string): readonly RawRecord[] {
  const contents =
    list.localName === 'dl' ? termContents(list) : [...list.querySelectorAll(':scope > li')].map(contentOf);
  return contents
    .filter(({ runs, data }) => data.size > 0 || runs.some(({ text }) => text.trim() !== ''))
    .map((content) => itemRecord(content, locale));
}

const NO_CONTENT: Content = { runs: [], data: new Map() };
const MAX_SHARED = 200;

/** The groups of a `dl` may stand in `div`s (HTML, 4.4.9). A `dt` goes with every `dd` up to the next. */
function termContents(list: Element): readonly Content[] {
  let term = NO_CONTENT;
  return [...list.querySelectorAll(':scope > :is(dt, dd), :scope > div > :is(dt, dd)')].flatMap((element) => {
    const content = contentOf(element);
    if (element.localName === 'dt') {
      term = content;
      return [];
    }
    const item = withTerm(term, content);
    // A date is short; long terms would make long lists of little text.
    if (textOf(term.runs).length > MAX_SHARED) term = NO_CONTENT;
    return [item];
  });
}

function withTerm(term: Content, { runs, data }: Content): Content {
  return { runs: [...term.runs, { text: '\n' }, ...runs], data: new Map([...data, ...term.data]) };
}
