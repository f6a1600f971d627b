import { readEventList, EMPTY_LIST, type EventList, type RecordReader } from '../core/event-list.js';
import { readJson } from './json.js';

/**
 * Reads whatever an element is given as its events: text is JSON, anything else is taken as the list itself. Nothing at
 * all, or an empty list, is a list without events and no problem. More records than `most` are left unread.
 */
export function readInput(input: unknown, readRecord?: RecordReader, most?: number): EventList {
  if (input === undefined || input === null) return EMPTY_LIST;
  if (typeof input !== 'string') return readEventList(input, readRecord, most);
  if (input.trim() === '') return EMPTY_LIST;
  const { value, problems } = readJson(input);
  if (value === undefined) return { ...EMPTY_LIST, problems };
  const list = readEventList(value, readRecord, most);
  return { ...list, problems: [...problems, ...list.problems] };
}
