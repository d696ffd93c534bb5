/** What may be done with a field beside reading its entry. */
export const WAYS = ['search', 'suggest', 'filter', 'facet'] as const;
export type Way = (typeof WAYS)[number];

/**
 * Written by hand: in which ways a word of a field leads to its entry, for those who may know it; null where a number is said
 * rounded. Fields whose values are no words (places, dates, switches) are held against a twin without them by the proof of the canaries.
 */
export const TABLE: Readonly<Record<string, readonly Way[] | null>> = {
  'organisations names.official': ['search', 'suggest'],
  'organisations names.alias': ['search', 'suggest'],
  'organisations names.acronym': ['search', 'suggest'],
  'organisations names.former': ['search', 'suggest'],
  'organisations unit': ['search'],
  'organisations summary': ['search'],
  'organisations text': ['search'],
  'organisations topics': ['search', 'filter', 'facet'],
  'organisations identifiers.ars': [],
  'organisations identifiers.wikidata': [],
  'organisations identifiers.registerNumber': [],
  'organisations identifiers.domain': [],
  'organisations website': [],
  'organisations links': [],
  'organisations lat': null,
  'organisations lon': null,
  'initiatives topics': ['search', 'filter', 'facet'],
  'initiatives targetGroups': ['search'],
  'initiatives summary': ['search'],
  'initiatives text': ['search'],
  'initiatives links': [],
  'initiatives resources.budget': ['search'],
  'initiatives resources.staff': ['search'],
  'initiatives resources.technology': ['search'],
  'initiatives resources.time': ['search'],
  'initiatives resources.legal': ['search'],
  'initiatives resources.software': ['search'],
  'initiatives resources.licence': ['search'],
  'initiatives resources.funding': ['search'],
};
