/** Where facts come from, on every page that shows some. */
export const provenance = {
  all: 'Woher jede Angabe stammt',
  field: 'Angabe',
  source: 'Herkunft',
  date: 'Stand',
  from: (sources: string) => `Quelle: ${sources}.`,
  partlyAdded: 'Einiges ist aus anderer Quelle ergänzt.',
  edited: (date: string) => `Zuletzt geändert am ${date}.`,
  origins: {
    import: (name: string) => `Import aus ${name}`,
    owner: 'von der Organisation selbst',
    curator: 'von der Redaktion',
    register: 'aus dem amtlichen Register',
  },
  seen: (source: string) => `laut Quelle „${source}“`,
  lines: (lines: string) => `Zeilen ${lines}`,
  derived: (from: string) => `abgeleitet aus ${from}`,
  added: 'aus anderer Quelle ergänzt',
} as const;
