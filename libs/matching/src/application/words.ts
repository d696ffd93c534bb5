import { type Language, messagesOf } from '#messages';

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** Made once: making one takes longer than a whole sentence. */
const NUMBERS = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const LISTS = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** "1.200" or "1,200". */
export function numberText(value: number, language: Language): string {
  return NUMBERS[language].format(value);
}

/** "52 km"; the blank does not break. */
export function distanceText(km: number, language: Language): string {
  return `${numberText(Math.max(1, Math.round(km)), language)}\u00a0km`;
}

/** "WLAN, LoRaWAN und Glasfaser". */
export function listText(items: readonly string[], language: Language): string {
  return LISTS[language].format(items);
}

/** So many are named of a longer list. */
const MOST_NAMED = 4;

/** "WLAN, LoRaWAN, Glasfaser, Kultur und 17 weitere": a list that can be read, and how long it is. */
export function shortListText(items: readonly string[], language: Language): string {
  if (items.length <= MOST_NAMED + 1) return listText(items, language);
  const more = messagesOf(language).matching.more(numberText(items.length - MOST_NAMED, language));
  return listText([...items.slice(0, MOST_NAMED), more], language);
}

function perLanguage<T>(make: (locale: string) => T): Readonly<Record<Language, T>> {
  return { de: make(LOCALES.de), en: make(LOCALES.en) };
}
