/** Topic pages, and what an import says about topics. */
export const topics = {
  title: 'Themen',
  intro: 'Woran Kommunen und ihre Partner arbeiten, vom Überblick bis ins Einzelne.',
  proposals: 'Vorschläge',
  proposalsHint: 'Diese Themen werden schon verwendet. In den Themenbaum sind sie noch nicht aufgenommen.',
  proposed: 'Vorschlag, noch nicht im Themenbaum',
  legend:
    'Die Zahlen sagen, wie viele Organisationen und wie viele Initiativen es gibt. Engere Themen zählen mit.',
  countedOrganisations: 'Organisationen',
  countedInitiatives: 'Initiativen',
  description: (topic: string) =>
    `${topic}: wer daran arbeitet, was geboten und gesucht wird, was Mitglieder dazu sagen.`,
  around: 'Einordnung',
  also: 'Auch:',
  partOf: 'gehört zu',
  inOtherLanguage: 'Auf Englisch',
  all: 'Alle ansehen',
  allOf: (count: string) => `Alle ${count} ansehen`,
  broader: 'Gehört zu',
  narrower: 'Dazu gehört',
  related: 'Verwandte Themen',
  organisations: 'Wer arbeitet daran?',
  initiatives: 'Initiativen dazu',
  offers: 'Das wird geboten',
  needs: 'Das wird gesucht',
  statements: 'Was Mitglieder dazu sagen',
  none: {
    offer: 'Niemand bietet dazu gerade etwas an.',
    need: 'Niemand sucht dazu gerade etwas.',
  },
  nothingYet: 'Zu diesem Thema hat noch niemand etwas eingetragen.',
  nothingYetHint: 'Ein verwandtes oder weiteres Thema hilft vielleicht weiter.',
  import: {
    conflict: (label: string) =>
      `Das Thema „${label}“ gehört zum Themenbaum. Abweichende Angaben der Datei wurden nicht übernommen.`,
    termTaken: (term: string, label: string) =>
      `„${term}“ bezeichnet schon das Thema „${label}“. Vielleicht ist dasselbe gemeint.`,
  },
} as const;
