import type { RelationEntry } from '../entries/relation.js';

/** Kinds of relations that must not run in a circle. */
export type Line = 'ancestry' | 'succession';

/** Who stands above whom, or came before whom. */
export interface Lineage {
  readonly line: Line;
  readonly above: string;
  readonly below: string;
}

/** What a relation says of an order; null for one between equals. `to` is `from`'s kind. */
export function lineageOf({ from, to, kind }: Pick<RelationEntry, 'from' | 'to' | 'kind'>): Lineage | null {
  switch (kind) {
    case 'parent':
      return { line: 'ancestry', above: to, below: from };
    case 'child':
      return { line: 'ancestry', above: from, below: to };
    case 'predecessor':
      return { line: 'succession', above: to, below: from };
    case 'successor':
      return { line: 'succession', above: from, below: to };
    default:
      return null;
  }
}
