/** `[from, to)` in UTF-16 units of the text. */
export type Range = readonly [from: number, to: number];

/** Ranges in order, inside the text, and joined where they overlap. */
function tidied(ranges: readonly Range[], length: number): Range[] {
  const tidy: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(0, start);
    const to = Math.min(length, end);
    const last = tidy.at(-1);
    if (from >= to) continue;
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else tidy.push([from, to]);
  }
  return tidy;
}

/** A text in which the found parts are marked. It stays text, whatever it holds. */
export function Highlight({ text, ranges = [] }: { text: string; ranges?: readonly Range[] }) {
  const parts = [];
  let done = 0;
  for (const [from, to] of tidied(ranges, text.length)) {
    parts.push(text.slice(done, from), <mark>{text.slice(from, to)}</mark>);
    done = to;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}
