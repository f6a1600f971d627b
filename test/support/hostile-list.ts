/** Lists are cut so that each is drawn at once. */
const MOST = 95;

/** In pieces of at most `most`. */
export function pieces<T>(items: readonly T[], most = MOST): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, i) => items.slice(i * most, (i + 1) * most));
}

const dayOf = (i: number): string => `2025-02-${String(10 + (i % 18))}`;

/** An event that says a text wherever it can say one, in the value of each field and as the name of one. */
function saysIt(text: string, i: number): object {
  const people = [text, { name: text, jobTitle: text, affiliation: text, participationStatus: text }];
  const subjectOf = [text, { name: text, url: text, publisher: text, datePublished: text }];
  const location = {
    name: text,
    address: text,
    addressCountry: text,
    timeZone: text,
    geo: { latitude: text, longitude: text },
  };
  return {
    [text]: text,
    id: text,
    name: text,
    date: dayOf(i),
    displayDate: text,
    status: text,
    location,
    timeZone: text,
    attendee: people,
    about: [text, text],
    description: text,
    url: text,
    subjectOf,
    image: { url: text, alt: text, credit: text },
    superEvent: text,
    group: text,
    asOf: '2025-02-03',
    revisions: [
      {
        asOf: '2025-02-04',
        set: { [text]: text, name: `${text} `, status: text, location, url: text },
        note: text,
        subjectOf,
      },
      { asOf: '2025-02-05', set: { id: text, timeZone: null, group: text, attendee: people } },
      { asOf: text, set: { name: text } },
      text,
    ],
  };
}

/** A list that says each of the texts wherever a list can. */
export function listThatSays(texts: readonly string[]): object {
  const [first = ''] = texts;
  return {
    [first]: first,
    heading: texts.join(' '),
    asOf: '2025-02-06',
    timeZone: first,
    periods: texts.slice(0, 10).map((text) => ({ name: text, date: '2025-02-12/2025-02-20' })),
    events: texts.map(saysIt),
  };
}

/** A list that says the texts where they cannot be read, and so are told of. */
export function listOfProblems(texts: readonly string[]): object {
  return {
    asOf: texts[0],
    timeZone: texts[1],
    periods: texts.map((text) => ({ name: text, date: text })),
    events: texts.map((text, i) => {
      const entries = [
        text,
        [text],
        { name: text, date: text },
        { name: text, startDate: text, endDate: text },
        { date: dayOf(i), status: text },
        { name: { [text]: text }, date: dayOf(i), location: [text], attendee: { [text]: text }, revisions: text },
        { name: text, date: dayOf(i), superEvent: text, image: text, subjectOf: text, asOf: text },
      ];
      return entries[i % entries.length];
    }),
  };
}
