/** Topic pages, and what an import says about topics. */
export const topics = {
  title: 'Themen',
  intro: 'Woran Kommunen und ihre Partner arbeiten, vom Überblick bis ins Einzelne.',
  proposals: 'Vorschläge',
  proposalsHint: 'Diese Themen werden schon verwendet. In den Themenbaum sind sie noch nicht aufgenommen.',
  proposed: 'Vorschlag, noch nicht im Themenbaum',
  alsoCalled: 'Auch genannt',
  acronyms: 'Abkürzungen',
  broader: 'Gehört zu',
  narrower: 'Dazu gehört',
  related: 'Verwandte Themen',
  organisations: 'Wer arbeitet daran?',
  initiatives: 'Initiativen dazu',
  offers: 'Das wird geboten',
  needs: 'Das wird gesucht',
  statements: 'Was Mitglieder dazu sagen',
  nothingYet: 'Zu diesem Thema hat noch niemand etwas eingetragen.',
  import: {
    conflict: (label: string) =>
      `Das Thema „${label}“ gehört zum Themenbaum. Abweichende Angaben der Datei wurden nicht übernommen.`,
    termTaken: (term: string, label: string) =>
      `„${term}“ bezeichnet schon das Thema „${label}“. Vielleicht ist dasselbe gemeint.`,
  },
} as const;
