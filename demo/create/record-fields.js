// The fields of a record as text that a person edits. What is not edited stays as it was written: the other name of a
// field, the rest of a place, a person's office.

/** @typedef {Readonly<Record<string, unknown>>} EventRecord */
/**
 * @typedef {object} Field
 * @property {readonly string[]} names What it may be called in a record, the usual one first.
 * @property {(record: EventRecord) => string} read
 * @property {(record: EventRecord, text: string) => EventRecord} write Empty text takes the field away.
 */

const isFilled = (value) => (typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const asText = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/**
 * The record with another value in a field; undefined takes it away.
 *
 * @param {EventRecord} record
 * @param {string} name
 * @param {unknown} value
 * @returns {EventRecord}
 */
export function withField(record, name, value) {
  if (value !== undefined) return { ...record, [name]: value };
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}

/**
 * The name by which a record has a field, or the usual one.
 *
 * @param {EventRecord} record
 * @param {readonly string[]} names
 * @returns {string}
 */
export const usedName = (record, names) => names.find((name) => isFilled(record[name])) ?? names[0] ?? '';

/**
 * A field of plain text.
 *
 * @param {...string} names
 * @returns {Field}
 */
export const textField = (...names) => ({
  names,
  read: (record) => asText(record[usedName(record, names)]),
  write: (record, text) => withField(record, usedName(record, names), text === '' ? undefined : text),
});

/**
 * A place by its name; its country and zone stay.
 *
 * @param {...string} names
 * @returns {Field}
 */
export const placeField = (...names) => ({
  names,
  read(record) {
    const place = record[usedName(record, names)];
    return asText(isObject(place) ? place.name : place);
  },
  write(record, text) {
    const used = usedName(record, names);
    const place = record[used];
    const name = text === '' ? undefined : text;
    if (!isObject(place)) return withField(record, used, name);
    const changed = withField(place, 'name', name);
    return withField(record, used, Object.keys(changed).length === 0 ? undefined : changed);
  },
});

/**
 * A list, one item a line. An item whose line is as it was stays whole; where only words of lines have changed, the rest of
 * each item stays with its line.
 *
 * @param {readonly string[]} names
 * @param {{read: (item: unknown) => string, write: (item: unknown, line: string) => unknown}} item
 * @returns {Field}
 */
const listField = (names, { read, write }) => {
  const itemsOf = (record) => {
    const value = record[usedName(record, names)];
    return Array.isArray(value) ? value : isFilled(value) ? [value] : [];
  };
  return {
    names,
    read: (record) => itemsOf(record).map(read).filter(Boolean).join('\n'),
    write(record, text) {
      const [shown, hidden] = [itemsOf(record).filter(read), itemsOf(record).filter((item) => !read(item))];
      const lines = text.split('\n').map((line) => line.trim());
      const written = lines.filter(Boolean);
      const items = written.map((line, i) => {
        const same = shown.find((item) => read(item) === line);
        return same ?? write(shown.length === written.length ? shown[i] : undefined, line);
      });
      const all = [...items, ...hidden];
      return withField(record, usedName(record, names), all.length === 0 ? undefined : all);
    },
  };
};

/** @param {...string} names */
export const textsField = (...names) => listField(names, { read: asText, write: (_, line) => line });

/** @param {...string} names */
export const peopleField = (...names) =>
  listField(names, {
    read: (item) => asText(isObject(item) ? item.name : item),
    write: (item, line) => (isObject(item) ? { ...item, name: line } : line),
  });

/**
 * Reports, each with its address after its name.
 *
 * @param {...string} names
 */
export const sourcesField = (...names) =>
  listField(names, {
    read: (item) => (isObject(item) ? [item.name, item.url].map(asText).filter(Boolean).join(' ') : asText(item)),
    write(item, line) {
      const [, name = line, url] = /^(.*?)\s*(https?:\/\/\S+)$/u.exec(line) ?? [];
      if (!isObject(item) && url === undefined) return line;
      const source = isObject(item) ? item : {};
      return withField(withField(source, 'name', name === '' ? undefined : name), 'url', url);
    },
  });
