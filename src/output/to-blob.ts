import { toJson, type ShownList } from './json.js';

/** A list as a file, by the name of its format. Throws a RangeError for a format that is not known. */
export function toBlob(format: 'json', list: ShownList): Blob {
  if ((format as string) !== 'json') throw new RangeError(`exportAs() knows json, not “${format}”.`);
  return new Blob([toJson(list)], { type: 'application/json' });
}
