import type { Language } from '#messages';

const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** A day as a letter says it, in German time: „7. Dezember 2026“. */
export function dayIn(language: Language, at: Date): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'Europe/Berlin' }).format(
    at,
  );
}
