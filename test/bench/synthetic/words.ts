/** Topics of the shipped tree. */
export const TOPICS =
  'augmented-reality beratung bildung buergerbeteiligung digitale-bildung digitallotsen e-government foerderung fuehrung geodaten glasfaser infrastruktur kuenstliche-intelligenz kultur kulturwandel lorawan methoden mittelstand mobilitaet offene-daten open-government personalentwicklung politik prozesse regionalentwicklung runder-tisch schule smart-city software strategie veranstaltungskalender vergaberecht vernetzung wirtschaft wlan'.split(
    ' ',
  );

/** What an organisation is called, around the name of its place, and what kind it is. */
export const ORGANISATIONS = [
  { kinds: ['municipal_company'], name: (place: string) => `Stadtwerke ${place}`, unit: null },
  { kinds: ['association'], name: (place: string) => `Digitalverein ${place} e. V.`, unit: null },
  { kinds: ['company'], name: (place: string) => `Datenwerk ${place} GmbH`, unit: null },
  {
    kinds: ['school_or_culture'],
    name: (place: string) => `Volkshochschule ${place}`,
    unit: 'Fachbereich Digitales',
  },
  {
    kinds: ['university'],
    name: (place: string) => `Hochschule ${place}`,
    unit: 'Institut für Verwaltungsinformatik',
  },
  { kinds: ['chamber'], name: (place: string) => `Handwerkskammer ${place}`, unit: null },
  {
    kinds: ['digital_hub', 'association'],
    name: (place: string) => `Digitalisierungszentrum ${place}`,
    unit: null,
  },
  { kinds: ['it_provider'], name: (place: string) => `Kommunales Rechenzentrum ${place}`, unit: null },
  {
    kinds: ['public_authority'],
    name: (place: string) => `Landesamt für Digitales, Außenstelle ${place}`,
    unit: null,
  },
  {
    kinds: ['research_institute'],
    name: (place: string) => `Institut für Stadtforschung ${place}`,
    unit: null,
  },
] as const;

export const QUARTERS = [
  'Nord',
  'Süd',
  'Ost',
  'West',
  'Mitte',
  'Altstadt',
  'Neustadt',
  'Bahnhof',
  'Hafen',
  'Marktplatz',
  'Schlossberg',
  'Rathaus',
  'Mühlenviertel',
  'Kirchberg',
  'Weststadt',
  'Lindenhof',
];

export const SUBJECTS = [
  'die Digitalisierung der Verwaltung',
  'offene Geodaten',
  'den Ausbau der Glasfaser',
  'freies WLAN in der Innenstadt',
  'die Ausbildung von Digitallotsinnen und Digitallotsen',
  'Bürgerbeteiligung vor Ort und online',
  'einen gemeinsamen Veranstaltungskalender',
  'LoRaWAN für Straßenlaternen und Pegel',
  'digitale Bildung an Schulen',
  'die Once-Only-Idee im Bürgeramt',
  'smarte Parkleitung',
  'Barrierefreiheit von Onlinediensten',
  'künstliche Intelligenz in der Aktenführung',
  'Klimaschutz mit Messdaten',
  'die Zusammenarbeit mit Stadtwerken',
];

export const VERBS = [
  'arbeitet an',
  'berät Kommunen zu',
  'erprobt',
  'sammelt Erfahrung mit',
  'teilt Wissen über',
  'sucht Partner für',
];

export const CLOSINGS = [
  'Die Ergebnisse stehen allen Kommunen der Region offen.',
  'Beschäftigte, Bürgerschaft und Wirtschaft gestalten mit.',
  'Ein Runder Tisch begleitet das Vorhaben seit dem ersten Jahr.',
  'Förderung kommt vom Land und aus eigenen Mitteln.',
  'Der Personalrat ist von Anfang an beteiligt.',
  'Kleine Gemeinden können die Lösung ohne eigene Technik nachnutzen.',
];

export const PROJECTS = [
  'Digitallotsen',
  'Offenes Geodatenportal',
  'Freies WLAN',
  'Digitale Werkstatt',
  'Bürgerforum Digitale Stadt',
  'Smarte Laternen',
  'Mängelmelder',
  'Gemeinsamer Veranstaltungskalender',
  'Elektronische Akte',
  'Sensornetz',
  'Digitaltag',
  'Lernplattform',
];
