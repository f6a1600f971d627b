/** The one of some names that another was most likely meant to be; undefined where none is near. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const distances = names.map((name) => ({ name, distance: distanceOf(folded(written), folded(name)) }));
  const [nearest] = distances.toSorted((a, b) => a.distance - b.distance);
  return nearest && nearest.distance <= mostSlips(nearest.name, written) ? nearest.name : undefined;
}

/** `time_zone`, `Time zone` and `timezone` are one name. */
function folded(name: string): string {
  return name
    .slice(0, 40)
    .toLowerCase()
    .replace(/[\s_-]/gu, '');
}

/** Two short words are soon alike. */
function mostSlips(...words: readonly string[]): number {
  const length = Math.min(...words.map((word) => word.length));
  return length < 3 ? 0 : length < 6 ? 1 : 2;
}

/** How many letters are missing, too many, wrong, or in the wrong order (Damerau and Levenshtein). */
function distanceOf(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (isSame ? 0 : 1),
          isSwapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(a.length, b.length);
}
