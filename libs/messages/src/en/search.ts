import type { ShapeOf } from '../catalogue.js';
import type { search as german } from '../de/search.js';

export const search: ShapeOf<typeof german> = {
  title: 'Search',
  titleOf: (question) => `Search: ${question}`,
  hits: (count) => (count === '1' ? '1 result' : `${count} results`),
  about: (count) => `more than ${count} results`,
  foundAs: (word) => `found as: ${word}`,
  facets: {
    type: 'What',
    kind: 'Kind of organisation',
    topic: 'Topic',
    state: 'State',
    county: 'County',
    size: 'Size of the municipality',
  },
  sorts: {
    relevance: 'best match first',
    title: 'by name',
    newest: 'newest first',
    distance: 'nearest first',
  },
  open: 'open for cooperation',
  nothing: {
    title: (question) => `Nothing was found for “${question}”.`,
    filtered: 'Nothing was found with these filters.',
    hint: 'Try a single word, or a more general one.',
    withoutFilters: 'Search without filters',
    topics: 'See all topics',
    empty: 'There are no entries here yet.',
    further: 'The list ends here.',
  },
  moreEntries: 'More entries',
};
