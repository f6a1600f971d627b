import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/core/event.js';
import { readFields } from '../support/read-events.js';

describe('the status of an event', () => {
  it.each(STATUSES)('is %s, however it is spelled', (status) => {
    const spaced = status.replaceAll('-', ' ');
    for (const spelling of [status, spaced, spaced.toUpperCase(), status.replaceAll('-', '_'), ` ${status} `]) {
      expect(readFields({ status: spelling })).toMatchObject({ event: { status }, problems: [] });
    }
  });

  it('has synonyms', () => {
    expect(readFields({ status: 'Canceled' }).event.status).toBe('cancelled');
    expect(readFields({ status: 'likely' }).event.status).toBe('expected');
  });

  it('claims nothing where there is none', () => {
    for (const status of [undefined, null, '', ' ']) expect(readFields({ status }).event).not.toHaveProperty('status');
  });

  it.each(['Penciled in', '__proto__', 'constructor', 'toString', 'unknown'])('keeps %s as it is written', (status) => {
    const { event, problems } = readFields({ status });
    expect(event).toMatchObject({ status: 'unknown', statusText: status });
    expect(problems).toEqual([expect.stringMatching(/^warning status: /)]);
    for (const word of [`“${status}”`, ...STATUSES]) expect(problems[0]).toContain(word);
  });
});
