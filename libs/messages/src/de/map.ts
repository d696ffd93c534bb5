/** The map and the list beside it. */
export const map = {
  title: 'Karte',
  description: 'Das Netzwerk auf der Karte von Deutschland, mit derselben Auskunft als Liste.',
  lead: (who: string, where: string) => `${who} ${where}.`,
  inPlaces: (count: number) => (count === 1 ? 'an 1 Ort' : `an ${count} Orten`),
  inCounties: (count: number) => (count === 1 ? 'in 1 Kreis' : `in ${count} Kreisen`),
  ties: 'Linien zeigen Mitgliedschaften und Beziehungen zwischen Orten.',
  tiesTitle: 'Verbindungen zwischen Orten',
  place: 'Ort',
  tiedTo: 'verbunden mit',
  byPlace: 'Wer ist wo?',
  byCounty: 'Wie viele sind wo?',
  counties: 'Für einzelne Punkte sind es zu viele. Darum zählt die Karte nach Kreisen.',
  allOrganisations: 'Alle einzeln ansehen',
  elsewhere: 'Ohne Ort',
  empty: 'Noch ist niemand auf der Karte.',
  emptyHint: 'Sobald Organisationen im Verzeichnis stehen, erscheinen sie hier an ihrem Sitz.',
} as const;
