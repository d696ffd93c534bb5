/** The page of results, and the lists that are searches without words. */
export const search = {
  title: 'Suche',
  titleOf: (question: string) => `Suche: ${question}`,
  hits: (count: string) => (count === '1' ? '1 Treffer' : `${count} Treffer`),
  about: (count: string) => `über ${count} Treffer`,
  foundAs: (word: string) => `gefunden als: ${word}`,
  facets: {
    type: 'Was',
    kind: 'Art der Organisation',
    topic: 'Thema',
    state: 'Land',
    county: 'Kreis',
    size: 'Größe der Kommune',
  },
  sorts: {
    relevance: 'nach Übereinstimmung',
    title: 'nach Name',
    newest: 'Neues zuerst',
    distance: 'nach Entfernung',
  },
  open: 'offen für Zusammenarbeit',
  nothing: {
    title: (question: string) => `Für „${question}“ gibt es keinen Treffer.`,
    filtered: 'Mit diesen Filtern gibt es keinen Treffer.',
    hint: 'Versuchen Sie ein einzelnes Wort oder einen allgemeineren Begriff.',
    withoutFilters: 'Ohne Filter suchen',
    topics: 'Alle Themen ansehen',
    empty: 'Noch gibt es hier keine Einträge.',
    further: 'Hier endet die Liste.',
  },
  moreEntries: 'Weitere Einträge',
} as const;
