import type { Language } from '#messages';
import { localeOf } from './locale.js';

type Precision = 'day' | 'month' | 'year';

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const OPTIONS: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

export interface DateFormat {
  /**
   * An ISO 8601 date, whole or partial, or a point in time.
   * `2018-03-03` -> „3. März 2018“, `2013-06` -> „Juni 2013“, `2013` -> „2013“; a point in time as its day in Germany.
   * What is no date comes back as it is.
   */
  date(value: string): string;
  /** A point in time as the time of day in Germany: „10:42“. */
  time(value: string): string;
}

function precisionOf(value: string): Precision | null {
  const match = PARTIAL.exec(value);
  if (!match) return null;
  return match[3] ? 'day' : match[2] ? 'month' : 'year';
}

export function dateFormatOf(language: Language): DateFormat {
  const locale = localeOf(language);
  const plain = (precision: Precision) =>
    new Intl.DateTimeFormat(locale, { ...OPTIONS[precision], timeZone: 'UTC' });
  const calendar = { day: plain('day'), month: plain('month'), year: plain('year') };
  const inGermany = new Intl.DateTimeFormat(locale, { ...OPTIONS.day, timeZone: 'Europe/Berlin' });
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
  });
  return {
    time: (value) => clock.format(new Date(value)),
    date: (value) => {
      const precision = precisionOf(value);
      const time = new Date(value);
      if (Number.isNaN(time.getTime())) return value;
      return (precision ? calendar[precision] : inGermany).format(time);
    },
  };
}
