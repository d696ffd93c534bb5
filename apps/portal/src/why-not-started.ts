import { DomainError, isUnavailable } from '#platform';

type Sentences = (details: Readonly<Record<string, unknown>>) => readonly [german: string, english: string];

const SENTENCES: Readonly<Record<string, Sentences>> = {
  'PORT.TAKEN': ({ port }) => [
    `Der Port ${port} ist schon belegt: Bitte PORT auf einen freien setzen.`,
    `Port ${port} is already taken: please set PORT to a free one.`,
  ],
  'PORT.FORBIDDEN': ({ port }) => [
    `Der Port ${port} darf nicht benutzt werden: Bitte PORT auf eine Zahl ab 1024 setzen.`,
    `Port ${port} may not be used: please set PORT to a number from 1024 up.`,
  ],
  'HOST.NOT_USABLE': ({ host }) => [
    `Diese Maschine hat die Adresse ${host} nicht: Bitte HOST prüfen.`,
    `This machine does not have the address ${host}: please check HOST.`,
  ],
  'CONFIG.INVALID': ({ setting, value }) => [
    `${setting} kann nicht ${JSON.stringify(value)} sein: Bitte die Einstellung prüfen.`,
    `${setting} cannot be ${JSON.stringify(value)}: please check this setting.`,
  ],
  'CONFIG.DATABASE_MISSING': () => [
    'Es ist keine Datenbank angegeben: Bitte DATABASE_URL setzen oder mit „npm start“ starten.',
    'No database is given: please set DATABASE_URL, or start with "npm start".',
  ],
  'DATABASE.NEWER_THAN_CODE': () => [
    'Die Datenbank ist neuer als dieses Programm: Bitte das Programm aktualisieren.',
    'The database is newer than this program: please update the program.',
  ],
};

/** Why the portal cannot start and what to do, in one sentence of German and one of English; null for a defect. */
export function whyNotStarted(error: unknown): readonly [string, string] | null {
  if (error instanceof DomainError) return SENTENCES[error.code]?.(error.details) ?? null;
  if (!isUnavailable(error)) return null;
  return [
    'Die Datenbank antwortet nicht: Bitte prüfen, ob sie läuft und ob DATABASE_URL stimmt.',
    'The database does not answer: please check that it runs and that DATABASE_URL is right.',
  ];
}
