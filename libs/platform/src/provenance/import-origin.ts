import type { Origin } from './provenance.js';
import type { ImportSource } from './save-result.js';

/** The origin of a value that a file says. */
export function importOrigin(source: ImportSource, isAdded: boolean, seen?: string | null): Origin {
  return {
    source: 'import',
    name: source.name,
    ...(seen ? { seen } : {}),
    date: source.date.toISOString(),
    ...(isAdded ? { added: true } : {}),
  };
}
