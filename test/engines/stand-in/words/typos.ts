/** Edits between two words (insert, delete, replace, transpose), or null when there are more than `most`. */
export function edits(a: string, b: string, most: number): number | null {
  const last = rows(a, b).at(-1)!.at(-1)!;
  return last <= most ? last : null;
}

/** Edits between a word and the nearest beginning of another, or null when there are more than `most`. */
export function editsToBeginning(word: string, other: string, most: number): number | null {
  const least = Math.min(...rows(word, other.slice(0, word.length + most)).at(-1)!);
  return least <= most ? least : null;
}

/** Optimal string alignment: row i, column j is the distance of the first i letters of a and the first j of b. */
function rows(a: string, b: string): number[][] {
  const table = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(table[i - 1]![j]! + 1, row[j - 1]! + 1, table[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, table[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    table.push(row);
  }
  return table;
}
