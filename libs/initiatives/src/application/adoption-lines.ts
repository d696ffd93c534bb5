import type { AdoptedLine, AdoptionLine } from '../domain/adoption.js';
import type { InitiativeRef } from '../domain/initiative-view.js';
import type { AdoptionRow } from '../persistence/adoption.row.js';

type Line<End> = Omit<AdoptionLine & AdoptedLine, 'organisation' | 'initiative'> & End;

/** Lines of a list of adoptions, each with the end that `endOf` finds; without it the line is left out. */
export function linesOf<End extends object>(
  rows: readonly AdoptionRow[],
  became: ReadonlyMap<string, InitiativeRef>,
  endOf: (row: AdoptionRow) => End | undefined,
): Line<End>[] {
  return rows.flatMap((row) => {
    const end = endOf(row);
    if (!end) return [];
    const { stage, as, outcome, reason, note, added, provenance } = row;
    const origin = provenance['organisation'] ?? null;
    return [{ ...end, stage, as: (as && became.get(as)) || null, outcome, reason, note, added, origin }];
  });
}
