const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a year, a month or a day that there is: `2013`, `2013-06`, `2013-06-30`. */
export function isPartialDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = PARTIAL_DATE.exec(text) ?? [];
  if (year === undefined || year === '0000') return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Whether the end is before the beginning, as far as both are known: `2013` is not before `2013-06`. */
export function endsBeforeStart(from: string | null | undefined, until: string | null | undefined): boolean {
  if (!from || !until) return false;
  const known = Math.min(from.length, until.length);
  return until.slice(0, known) < from.slice(0, known);
}
