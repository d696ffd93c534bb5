import type { ImportSource } from '#platform';

/** The file of an import, as of a day: `aSource('2026-02-01')`. */
export function aSource(day = '2026-01-01'): ImportSource {
  return { name: 'network.yaml', date: new Date(`${day}T00:00:00.000Z`) };
}
