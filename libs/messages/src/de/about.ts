/** Who runs the installation, and where its data come from. */
export const about = {
  operator: {
    nothing: 'Der Betreiber hat hier noch nichts angegeben.',
    settings: (names: string) =>
      `Wer diese Installation betreibt, trägt es mit diesen Einstellungen ein: ${names}.`,
    missing: 'nicht angegeben',
    title: 'Betreiber',
    name: 'Name',
    address: 'Anschrift',
    representedBy: 'Vertreten durch',
    email: 'E-Mail',
    phone: 'Telefon',
    register: 'Registereintrag',
    privacyContact: 'Ansprechstelle für Datenschutz',
  },
  imprint: {
    title: 'Impressum',
    lead: 'Wer dieses Verzeichnis betreibt und verantwortet.',
    sections: [
      {
        id: 'inhalte',
        title: 'Inhalte',
        paragraphs: [
          'Das Verzeichnis führt Angaben über Organisationen und ihre Vorhaben zusammen. Woher eine Angabe stammt, steht bei ihr.',
          'Ein Profil, das niemand übernommen hat, ist nicht von der Organisation selbst bestätigt. Auch das steht dort.',
        ],
      },
      {
        id: 'software',
        title: 'Software',
        paragraphs: [
          'Netzlotse ist freie Software unter der European Union Public Licence (EUPL) 1.2.',
          'Woher Ortsverzeichnis, Kartengrenzen, Schriften und Wortlisten stammen, steht unter „Datenquellen“.',
        ],
      },
    ],
  },
  sources: {
    title: 'Datenquellen',
    lead: 'Woher die Angaben stammen, von wann sie sind und unter welcher Lizenz sie stehen.',
    network: 'Einträge des Netzwerks',
    networkText: [
      'Organisationen, Initiativen, Angebote und Antworten kommen aus eingelesenen Netzwerkdateien. Auf jeder Seite steht unter den Angaben, aus welcher Datei sie stammen und wann sie eingelesen wurde.',
      'Was die Datei selbst aus anderer Quelle ergänzt hat, ist als ergänzt gekennzeichnet.',
    ],
    demo: 'Zum Ausprobieren liegt ein Netzwerk bei (network/booklet.yaml). Seine Tatsachen stammen aus dem gedruckten Heft zur 6. Mitgliederversammlung des Kommune 2.0 e.\u00a0V.; die Sätze sind eigene Zusammenfassungen.',
    register: 'Ortsverzeichnis und Grenzen',
    registerTable: 'Quellen von Ortsverzeichnis und Grenzen',
    noRegister: 'Noch ist kein Ortsverzeichnis geladen.',
    source: 'Quelle',
    gives: 'Liefert',
    licence: 'Lizenz',
    state: 'Stand',
    notice: 'Vermerk',
    changed: 'Die Daten wurden verbunden, gerundet und vereinfacht.',
    topics: 'Themenbaum',
    topicsText: (active: string, proposed: string) =>
      `Der Themenbaum gehört zu Netzlotse und steht unter der EUPL 1.2. Er hat ${active} Themen; dazu kommen ${proposed} Vorschläge aus Netzwerkdateien.`,
    topicsOnly: (active: string) =>
      `Der Themenbaum gehört zu Netzlotse und steht unter der EUPL 1.2. Er hat ${active} Themen.`,
    parts: 'Schriften, Gestaltung und Wortlisten',
    partsTable: 'Was Netzlotse von anderen mitbringt',
    part: 'Bestandteil',
    from: 'Von',
    uses: {
      fonts: 'Schrift der Oberfläche, auf die nötigen Zeichen verkleinert',
      design: 'Farben und Abstände der Oberfläche',
      stopWords: 'Füllwörter, die eine Suche nicht verlangt',
      passwords: 'häufige Passwörter, die hier niemand neu festlegen kann',
      words: 'deutsche Wörter, um zusammengesetzte zu zerlegen und Passwörter zu prüfen',
    },
    use: 'Wofür',
  },
} as const;
