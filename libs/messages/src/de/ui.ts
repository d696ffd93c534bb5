export const ui = {
  ask: {
    label: 'Wonach suchen Sie?',
    placeholder: 'Thema, Vorhaben, Ort oder Mitglied',
    button: 'Suchen',
    forExample: 'Zum Beispiel',
    suggestions: 'Vorschläge',
    noSuggestion: 'Kein Vorschlag. Die Eingabetaste sucht trotzdem.',
    oneSuggestion: '1 Vorschlag',
    manySuggestions: (count: string) => `${count} Vorschläge`,
  },
  types: {
    organisation: 'Mitglieder und Partner',
    initiative: 'Initiativen',
    listing: 'Biete und suche',
    topic: 'Themen',
    event: 'Veranstaltungen',
    statement: 'Antworten',
    place: 'Orte',
    word: 'Suchwörter',
  },
  adoptions: {
    picture: 'Weg der Initiative',
    stages: {
      origin: 'hat es entwickelt',
      adopter: 'hat es übernommen',
      advocate: 'wirbt dafür',
      planning: 'plant die Übernahme',
      abandoned: 'hat es aufgegeben',
    },
    originUnknown: 'Ursprung nicht genannt',
    as: 'dort als',
    outcome: 'Ergebnis',
    reason: 'Grund',
    note: 'Anmerkung',
    origin: 'Herkunft',
  },
  match: {
    bands: { strong: 'passt stark', good: 'passt gut', 'worth-a-look': 'einen Blick wert' },
    share: (percent: string) => `${percent} der Übereinstimmung`,
    different: 'Anders:',
    verbs: { offer: 'bietet|bieten|bieten an|Angebot', need: 'sucht|suchen|Gesuch' },
  },
  search: {
    without: (words: string) => `ohne: ${words}`,
  },
  facets: {
    label: 'Ergebnisse eingrenzen',
    narrow: 'Eingrenzen',
    narrowed: (count: number) =>
      count === 1 ? 'Eingrenzen (1 Filter gesetzt)' : `Eingrenzen (${count} Filter gesetzt)`,
    more: (count: number) => `${count} weitere`,
    about: (count: string) => `etwa ${count}`,
    apply: 'Anwenden',
    reset: 'Alle Filter aufheben',
  },
  matrix: {
    question: 'Leitfrage',
    read: 'lesen',
    readAnswerOf: (member: string) => `lesen: Antwort von ${member}`,
    readFreeTextOf: (member: string) => `lesen: freier Text von ${member}`,
    invite: 'Zum Antworten einladen',
    states: { free_text: 'freier Text', not_answered: 'nicht beantwortet', not_asked: 'nicht gefragt' },
  },
  answers: {
    about: 'Dazu:',
    verbatim: 'wörtlich',
    summarised: 'zusammengefasst',
  },
  pager: { label: 'Seiten', more: 'Weitere Treffer', first: 'Zum Anfang der Liste' },
  notice: { info: 'Hinweis', success: 'Erledigt', warning: 'Achtung', danger: 'Fehler' },
  source: { added: 'aus anderer Quelle ergänzt' },
  period: { since: 'seit', until: 'bis' },
  distance: { belowOne: 'unter 1\u00a0km' },
  map: {
    places: (count: number) => (count === 1 ? '1 Ort' : `${count} Orte`),
    label: (places: string) => `Karte von Deutschland mit ${places}. Dieselben Orte stehen in der Liste.`,
    organisations: (count: string) =>
      count === '1' ? '1 Mitglied oder Partner' : `${count} Mitglieder und Partner`,
  },
  errors: {
    code: (status: number) => `Fehler ${status}`,
    again: 'Noch einmal versuchen',
    search: 'Suchen',
    start: 'Zur Startseite',
    feedback: 'Fehler melden',
    requestId: (id: string) => `Kennung für Rückfragen: ${id}`,
    byStatus: {
      400: {
        title: 'Diese Anfrage ist nicht verständlich',
        text: 'Die Adresse enthält eine Angabe, die es nicht gibt oder die zu lang ist. Bitte prüfen Sie die Adresse oder beginnen Sie neu.',
      },
      404: {
        title: 'Hier ist nichts',
        text: 'Diese Seite gibt es nicht, oder sie ist nicht öffentlich. Vielleicht hilft die Suche.',
      },
      405: {
        title: 'So geht das hier nicht',
        text: 'Diese Adresse nimmt eine solche Anfrage nicht an. Bitte gehen Sie zurück und versuchen Sie es über die Seite selbst.',
      },
      410: {
        title: 'Das wurde zurückgezogen',
        text: 'Diesen Eintrag gab es. Wer ihn eingestellt hat, hat ihn zurückgezogen.',
      },
      413: {
        title: 'Das ist zu groß',
        text: 'Die Anfrage ist größer als erlaubt. Bitte kürzen Sie den Text oder die Datei.',
      },
      415: {
        title: 'Dieses Format kennen wir nicht',
        text: 'Die Anfrage kam in einem Format, das hier nicht gelesen wird.',
      },
      429: {
        title: 'Das war zu schnell',
        text: 'Es kamen zu viele Anfragen hintereinander. Bitte warten Sie eine Minute.',
      },
      500: {
        title: 'Das hat nicht geklappt',
        text: 'Bei uns ist ein Fehler aufgetreten. Er ist vermerkt. Bitte versuchen Sie es in einigen Minuten noch einmal.',
      },
      503: {
        title: 'Netzlotse ist gerade nicht erreichbar',
        text: 'Wir sind in Kürze wieder da. Bitte versuchen Sie es in einer Minute noch einmal.',
      },
    },
  },
} as const;
