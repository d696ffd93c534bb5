/** When an event takes place: a day, month or year (`2013-06`), or from one to another, either of which may be open. */
export type EventDate = string | DateRange;

export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** The one spelling of a date: null when nothing is said, a text when it begins and ends alike. */
export function eventDate(date: EventDate | Partial<DateRange> | null | undefined): EventDate | null {
  if (typeof date === 'string') return date || null;
  const range = { from: date?.from ?? null, to: date?.to ?? null };
  return range.from === range.to ? range.from : range;
}

export function rangeOf(date: EventDate | null): DateRange {
  return typeof date === 'string' ? { from: date, to: date } : (date ?? { from: null, to: null });
}
