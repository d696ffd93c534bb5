/** What was measured of one kind of thing: a heading a column, a value a cell. */
export interface Table {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}

/** Markdown reads no narrower rule. */
const NARROWEST = 3;

/** For a terminal, and as it stands good Markdown. */
export function formatTable({ title, rows }: Table): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => headings.map((heading) => format(row[heading])));
  const widths = headings.map((heading, at) =>
    Math.max(NARROWEST, heading.length, ...cells.map((row) => row[at]!.length)),
  );
  const line = (texts: readonly string[], isText: (at: number) => boolean) =>
    `| ${texts.map((text, at) => (isText(at) ? text.padEnd(widths[at]!) : text.padStart(widths[at]!))).join(' | ')} |`;
  const isText = (at: number) => rows.some((row) => typeof row[headings[at]!] === 'string');
  const rule = `| ${widths.map((width, at) => (isText(at) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [`${title}\n`, line(headings, isText), rule, ...cells.map((row) => line(row, isText))].join('\n');
}

function format(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Number.isInteger(value)) return value.toLocaleString('en-GB');
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(value < 1 ? 2 : 1);
}
