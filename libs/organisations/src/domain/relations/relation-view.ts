import type { FieldValues } from '#history';
import type { Provenance } from '#platform';
import type { RelationKind } from '../organisation-kind.js';
import type { OrganisationRef } from '../organisation-view.js';
import type { StoredRelation } from './stored-relation.js';

/** One relation by itself, told by `from`: `to` is its `kind`. No field of it can be restricted. */
export interface RelationView {
  readonly id: string;
  readonly from: OrganisationRef;
  readonly to: OrganisationRef;
  readonly kind: RelationKind;
  readonly text: string | null;
  readonly from_date: string | null;
  readonly until_date: string | null;
  readonly provenance: Provenance;
  /** To be handed in again with changes. */
  readonly version: number;
  /** Shown to its editors only; true where they may take it back. */
  readonly withdrawn: boolean;
}

const TOLD: Readonly<Record<string, string>> = { by: 'from', from: 'from_date', until: 'until_date' };

/** What the history keeps of a relation, under the names by which it is told and changed. */
export function toldPaths(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).map(([path, value]) => [toldPath(path), value]));
}

/** The name by which a path of the history is told and changed. */
export function toldPath(path: string): string {
  return TOLD[path] ?? path;
}

/** @returns null unless both ends are active */
export function viewRelation(
  relation: StoredRelation,
  refs: ReadonlyMap<string, OrganisationRef>,
): RelationView | null {
  const [from, to] = [refs.get(relation.fromId), refs.get(relation.toId)];
  if (!from || !to) return null;
  const { id, kind, text, provenance, version, withdrawn } = relation;
  const [from_date, until_date] = [relation.from, relation.until];
  return { id, from, to, kind, text, from_date, until_date, provenance, version, withdrawn };
}
