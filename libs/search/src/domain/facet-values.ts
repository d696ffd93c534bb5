import type { Filed } from './search-document.js';
import type { Facet } from './search-query.js';

/** Under which values of a facet a document is filed. */
export function valuesOf(document: Filed, facet: Facet): readonly string[] {
  switch (facet) {
    case 'type':
      return [document.type];
    case 'kind':
      return document.kinds;
    case 'topic':
      return document.topics;
    case 'state':
    case 'county':
    case 'size': {
      const value = document[facet];
      return value === null ? [] : [value];
    }
  }
}
