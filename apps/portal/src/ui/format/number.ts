import type { Language } from '#messages';
import { localeOf } from './locale.js';

const NO_BREAK = '\u00a0';

/** Formats whole numbers and distances the way the language writes them. */
export interface NumberFormat {
  /** 1200 -> „1.200“ (de), "1,200" (en). */
  number(value: number): string;
  /** A distance in km -> „52 km“, below 10 km with one decimal („4,5 km“), below 1 km „unter 1 km“ in the words given. */
  distance(km: number, belowOne: string): string;
  /** A share from 0 to 1 -> „52 %“ (de), "52%" (en). */
  percent(share: number): string;
  /** „WLAN, LoRaWAN und Glasfaser“. */
  list(items: readonly string[]): string;
}

export function numberFormatOf(language: Language): NumberFormat {
  const locale = localeOf(language);
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const oneDecimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    number: (value) => whole.format(value),
    distance: (km, belowOne) => {
      if (km < 1) return belowOne;
      const value = km < 9.95 ? oneDecimal.format(km) : whole.format(km);
      return `${value}${NO_BREAK}km`;
    },
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
  };
}
