import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEventList } from '../../src/core/event-list.js';
import { readJsonText } from '../../src/input/json-text.js';
import { readDocument } from './markdown.js';

const pages = readdirSync(new URL('../../demo/', import.meta.url)).filter((file) => file.endsWith('.html'));

/** The lists of a page, by the id of their timeline. */
function listsOf(page: string): Map<string, string> {
  const timelines = readDocument(`demo/${page}`).matchAll(
    /<diplo-timeline(?:[^>]*?\bid="(\w+)")?[^>]*>\s*<script type="application\/json">([^]*?)<\/script>/gu,
  );
  return new Map([...timelines].map(([, id = '', text = '']) => [id, text]));
}

function read(text = '') {
  const reading = readJsonText(text);
  const list = readEventList(reading.value);
  return { events: list.events, problems: [...reading.problems, ...list.problems] };
}

interface Facts {
  readonly asOf: string;
  readonly timeZone: string;
  readonly events: readonly Record<string, unknown>[];
}

const { $schema, ...facts } = JSON.parse(readDocument('demo/data/february-2025.json')) as Facts & {
  $schema: string;
};
const lists = listsOf('index.html');

describe('the demo', () => {
  it('has data that editors complete as they are typed', () => {
    expect(existsSync(new URL($schema, new URL('../../demo/data/', import.meta.url)))).toBe(true);
  });

  it('shows the source case as the data file has it', () => {
    expect(JSON.parse(lists.get('itinerary') ?? '')).toEqual(facts);
  });

  it('says the same in Korean', () => {
    const korean = JSON.parse(lists.get('korean') ?? '') as Facts;
    const language = ({ events, ...list }: Facts) => ({
      asOf: list.asOf,
      timeZone: list.timeZone,
      events: events.map(({ id, date, status, superEvent, about, attendee }) => ({
        ...{ id, date, status, superEvent },
        topics: (about as unknown[] | undefined)?.length,
        people: (attendee as unknown[]).length,
      })),
    });
    expect(language(korean)).toEqual(language(facts));
    expect(read(lists.get('korean')).problems).toEqual([]);
  });

  it('shows more than one kind of broken input, and what can be read of it', () => {
    const { events, problems } = read(lists.get('broken'));
    expect(events.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ field }) => field)).size).toBeGreaterThan(3);
  });
});

describe.each(pages)('demo/%s', (page) => {
  const html = readDocument(`demo/${page}`);

  it('has no inline script or style, which its policy forbids', () => {
    const scripts = [...html.matchAll(/<script\b[^>]*>/gu)].map(([tag]) => tag);
    for (const tag of scripts) expect(tag).toMatch(/\bsrc=|type="application\/json"/u);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/u);
  });

  it('asks no other site for anything', () => {
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
  });
});
