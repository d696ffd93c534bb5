/** Orders entries by their keys, part for part, the same on every machine. */
export function bySlugs<T>(keyOf: (entry: T) => readonly string[]): (a: T, b: T) => number {
  return (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    const place = one.findIndex((part, index) => part !== other[index]);
    if (place < 0) return 0;
    return one[place]! < other[place]! ? -1 : 1;
  };
}
