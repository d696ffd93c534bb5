import type { Language } from '#messages';

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** "1.200" or "1,200". */
export function numberText(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(value);
}

/** "52 km"; the blank does not break. */
export function distanceText(km: number, language: Language): string {
  return `${numberText(Math.max(1, Math.round(km)), language)}\u00a0km`;
}

/** "WLAN, LoRaWAN und Glasfaser". */
export function listText(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items);
}
