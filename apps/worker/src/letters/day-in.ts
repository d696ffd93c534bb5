import type { Language } from '#messages';

const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A date of an entry (ISO 8601) as a letter says it; what is only a month or a year comes back as it is. */
export function dateIn(language: Language, date: string): string {
  return WHOLE_DATE.test(date) ? dayIn(language, new Date(date)) : date;
}

/** A day as a letter says it, in German time: „7. Dezember 2026“. */
export function dayIn(language: Language, at: Date): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'Europe/Berlin' }).format(
    at,
  );
}
