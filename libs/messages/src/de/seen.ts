/** How often a profile was seen. */
export const seen = {
  title: (name: string) => `So wurde ${name} gefunden`,
  lead: (least: string) =>
    `Gezählt wird nach Monaten und ohne Personen; eigene Aufrufe und Programme zählen nicht. Zahlen unter ${least} zeigen wir nicht, und der laufende Monat steht in Schritten von ${least}.`,
  link: 'Wie oft gesehen?',
  none: 'Noch nichts gezählt.',
  noneHint: 'Sobald jemand das Profil findet oder öffnet, steht es hier.',
  found: 'In Trefferlisten',
  opened: 'Geöffnet',
  by: 'Geöffnet von',
  visitors: 'ohne Anmeldung',
  words: 'Gesucht wurde nach',
  fewer: (least: string) => `weniger als ${least}`,
  atLeast: (count: string) => `mindestens ${count}`,
} as const;
