import type { ShapeOf } from '../catalogue.js';
import type { provenance as german } from '../de/provenance.js';

export const provenance: ShapeOf<typeof german> = {
  all: 'Where each fact comes from',
  field: 'Fact',
  source: 'Source',
  date: 'As of',
  from: (sources) => `Source: ${sources}.`,
  partlyAdded: 'Some of it was completed from another source.',
  edited: (date) => `Last changed on ${date}.`,
  origins: {
    import: (name) => `import from ${name}`,
    owner: 'from the organisation itself',
    curator: 'from the curators',
    register: 'from the official register',
  },
  seen: (source) => `according to the source “${source}”`,
  lines: (lines) => `lines ${lines}`,
  derived: (from) => `derived from ${from}`,
  added: 'completed from another source',
};
