/** The same event as other timelines and vocabularies have it, which the element takes as well. */
export const visItems = [{ id: 1, content: 'Talks', start: '2025-02-14' }];
export const timelineJs = {
  events: [{ start_date: { year: 2025, month: 2, day: 14 }, text: { headline: 'Talks' } }],
};
export const jsonLd = { '@context': 'https://schema.org', '@type': 'Event', name: 'Talks', startDate: '2025-02-14' };
