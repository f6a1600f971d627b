import { describe, expect, it } from 'vitest';
import { dateWords } from '../../src/i18n/date-words.js';
import { extrasEn } from '../../src/i18n/en-extras.js';
import { extrasMessages } from '../../src/i18n/extras-words.js';
import { learn } from '../../src/i18n/languages.js';
import { messagesFor } from '../../src/i18n/messages.js';
import type { OwnMessages } from '../../src/i18n/own-messages.js';
import { edtfDate } from './edtf-date.js';

const window = (locale: string) => dateWords(edtfDate('[2025-02-10..2025-02-13]'), { locale, style: 'long' });

describe('words of a page’s own', () => {
  it('stand in place of the timeline’s, which stay as they are elsewhere', async () => {
    const own = { undated: 'Pas encore', statuses: { expected: 'attendu' } };
    const words = messagesFor(await learn('fr-CH', own));
    const { statuses, undated, ...others } = messagesFor('fr-CH');
    expect(words).toMatchObject(others);
    expect(words.undated).toBe('Pas encore');
    expect(words.statuses).toEqual({ ...statuses, expected: 'attendu' });
    expect(undated).not.toBe('Pas encore');
  });

  it('are known by one locale, however often they are read, also from objects that are made anew', async () => {
    const today = (date: string) => `Today: ${date}`;
    const anew = (): OwnMessages => ({ timeline: 'A', today, statuses: { expected: 'planned' } });
    expect(await learn('en', anew())).toBe(await learn('en', anew()));
    expect(await learn('fr', anew())).not.toBe(await learn('en', anew()));
  });

  it('are known by another locale where any of them is another', async () => {
    const own = { timeline: 'A', today: (date: string) => date, statuses: { expected: 'planned' } };
    const others: readonly OwnMessages[] = [
      { ...own, timeline: 'B' },
      { ...own, today: (date: string) => `${date}.` },
      { ...own, statuses: { expected: 'foreseen' } },
      { timeline: 'A' },
    ];
    const locales = await Promise.all([own, ...others].map((words) => learn('en', words)));
    expect(new Set(locales).size).toBe(locales.length);
  });

  it('are read again where the page has changed them', async () => {
    const own = { timeline: 'A' };
    await learn('en', own);
    own.timeline = 'B';
    expect(messagesFor(await learn('en', own)).timeline).toBe('B');
  });

  it.each(['en', 'ko', 'ja-u-ca-japanese', 'en_US', 'fi'])('leave dates in %s as they are', async (locale) => {
    expect(window(await learn(locale, { timeline: 'A' }))).toBe(window(locale));
  });

  it('make a language that the timeline does not have, with its dates', async () => {
    const suomi = {
      timeline: 'Aikajana',
      dates: { between: ({ start, end }: { start: string; end: string }) => `${start} – ${end} välillä` },
    };
    const locale = await learn('fi', suomi);
    expect(window(locale)).toBe('10. – 13. helmikuuta 2025 välillä');
    expect(messagesFor(locale).nothingToShow).toBe(messagesFor('en').nothingToShow);
  });

  it('may be some of a part’s', async () => {
    const words = extrasMessages(await learn('en', { extras: { formats: { png: 'Image' } } }));
    expect(words).toEqual({ ...extrasEn, formats: { ...extrasEn.formats, png: 'Image' } });
  });
});
