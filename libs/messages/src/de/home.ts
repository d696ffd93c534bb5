/** Numbers up to twelve are written out where they begin a heading. */
const WORDS: Readonly<Record<number, string>> = {
  2: 'Zwei',
  3: 'Drei',
  4: 'Vier',
  5: 'Fünf',
  6: 'Sechs',
  7: 'Sieben',
  8: 'Acht',
  9: 'Neun',
  10: 'Zehn',
  11: 'Elf',
  12: 'Zwölf',
};

/** The start page. */
export const home = {
  question: 'Wer macht das schon?',
  lead: 'Kommunen, Stadtwerke, Hubs und Vereine zeigen, woran sie arbeiten, was dabei herauskam und wen man fragen kann.',
  figures: {
    organisations: (count: number) => (count === 1 ? 'Mitglied oder Partner' : 'Mitglieder und Partner'),
    initiatives: (count: number) => (count === 1 ? 'Initiative' : 'Initiativen'),
    listings: (count: number) => (count === 1 ? 'Angebot oder Gesuch' : 'Angebote und Gesuche'),
    answers: (count: number, questions: string) =>
      `${count === 1 ? 'Antwort' : 'Antworten'} auf ${questions === '1' ? '1 Leitfrage' : `${questions} Leitfragen`}`,
    networks: (count: number) => (count === 1 ? 'Netzwerk' : 'Netzwerke'),
  },
  fits: 'Das passt gerade zusammen',
  seeks: 'sucht',
  offeredBy: 'geboten von',
  allListings: 'Alle Angebote und Gesuche',
  questions: (count: number) =>
    count === 1 ? 'Eine Leitfrage, viele Antworten' : `${WORDS[count] ?? count} Leitfragen, viele Antworten`,
  allAnswers: 'Alle Antworten nebeneinander',
  answers: (count: string) => (count === '1' ? '1 Antwort' : `${count} Antworten`),
  topics: 'Themen',
  allTopics: 'Alle Themen',
  /** An installation without any organisation. */
  empty: {
    title: 'Netzlotse läuft. Jetzt fehlt Ihr Netzwerk.',
    lead: 'Noch steht niemand im Verzeichnis. Eine einzige Datei genügt, um es zu füllen.',
    next: 'Die nächsten Schritte',
    write: 'Schreiben Sie in eine Datei, wer zu Ihrem Netzwerk gehört und woran es arbeitet.',
    format: 'So ist die Netzwerkdatei aufgebaut',
    check: 'Lassen Sie die Datei prüfen. Der Probelauf ändert nichts und nennt jede Unstimmigkeit mit Zeile.',
    import: 'Lesen Sie die Datei ein. Netzlotse darf dabei weiterlaufen; neue Einträge erscheinen sofort.',
    file: 'mein-netzwerk.yaml',
    tryTitle: 'Erst einmal ansehen',
    try: 'Ein echtes Netzwerk zum Ausprobieren liegt bei: 25 Organisationen mit Initiativen, Angeboten und Antworten.',
  },
} as const;
