/**
 * Whether `a` becomes `b` with at most `max` edits, and with how many: insert, delete or replace one letter, or swap two
 * neighbours (optimal string alignment, Boytsov 2011: no letter is edited twice). Counted in UTF-16 units.
 *
 * @param max 0 or more; only the band of width 2 max + 1 is computed
 * @returns the distance, or null when it is above `max`
 */
export function editDistanceAtMost(a: string, b: string, max: number): number | null {
  if (Math.abs(a.length - b.length) > max) return null;
  if (a === b) return 0;
  if (max < 1) return null;
  const beyond = max + 1;
  let beforeLast = new Array<number>(b.length + 1).fill(beyond);
  let last = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, beyond));
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Array<number>(b.length + 1).fill(beyond);
    row[0] = Math.min(i, beyond);
    let best = row[0];
    const to = Math.min(b.length, i + max);
    for (let j = Math.max(1, i - max); j <= to; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min(
        (last[j - 1] ?? beyond) + cost,
        (last[j] ?? beyond) + 1,
        (row[j - 1] ?? beyond) + 1,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (beforeLast[j - 2] ?? beyond) + 1);
      }
      row[j] = Math.min(distance, beyond);
      best = Math.min(best, distance);
    }
    if (best > max) return null;
    beforeLast = last;
    last = row;
  }
  const distance = last[b.length] ?? beyond;
  return distance > max ? null : distance;
}
