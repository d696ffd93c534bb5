import type { Language } from '#messages';

/** British English, because its dates run day, month, year like the German ones. */
export function localeOf(language: Language): string {
  return language === 'de' ? 'de-DE' : 'en-GB';
}
