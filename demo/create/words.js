/** By the locale: the words of records, or the promise of them. */
const fetched = new Map();

/**
 * The words in which a language tells when events are; undefined until they have come.
 *
 * @param {string | undefined} lang
 * @param {() => void} oncome
 * @returns {import('./fallback.js').WordsOf | undefined}
 */
export function wordsIn(lang = 'en', oncome) {
  if (!fetched.has(lang)) {
    fetched.set(lang, undefined);
    import('../../dist/demo/brief-words.js')
      .then(({ briefWords }) => briefWords(lang))
      .then((wordsOf) => {
        fetched.set(lang, wordsOf);
        oncome();
      })
      // Dates are then as they were written, and another try is made with the next change.
      .catch(() => fetched.delete(lang));
  }
  return fetched.get(lang);
}
