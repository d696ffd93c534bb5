import { Injectable } from '@nestjs/common';
import { type RelationLine, reverseRelation } from '../domain/relation.js';
import type { RelationRow } from '../persistence/relation.row.js';
import { RelationStore } from '../persistence/relation-store.js';
import { ReadOrganisations } from './read-organisations.js';

/** What one organisation is connected to, seen from its end. */
@Injectable()
export class ListRelations {
  constructor(
    private readonly relations: RelationStore,
    private readonly organisations: ReadOrganisations,
  ) {}

  async execute(organisationId: string): Promise<RelationLine[]> {
    const rows = await this.relations.touching([organisationId]);
    const refs = await this.organisations.refs(rows.map((row) => otherEnd(row, organisationId)));
    return rows.flatMap((row) => {
      const organisation = refs.get(otherEnd(row, organisationId));
      if (!organisation) return [];
      const kind = row.fromId === organisationId ? row.kind : reverseRelation(row.kind);
      const { text, from, until, provenance } = row;
      const toldBy = tellerOf(row, rows, organisationId);
      const origin = provenance['to'] ?? null;
      return [{ id: row.id, organisation, kind, text, from, until, origin, toldBy }];
    });
  }

  /** The related organisations of each of these, by id; for ranking. */
  async neighbours(
    ids: readonly string[],
  ): Promise<Map<string, { id: string; kind: RelationLine['kind'] }[]>> {
    const found = new Map<string, { id: string; kind: RelationLine['kind'] }[]>(ids.map((id) => [id, []]));
    for (const { fromId, toId, kind } of await this.relations.touching(ids)) {
      found.get(fromId)?.push({ id: toId, kind });
      found.get(toId)?.push({ id: fromId, kind: reverseRelation(kind) });
    }
    return found;
  }
}

/** A form is filled in by one end; what a file or a curator says comes from neither. */
function tellerOf(
  { fromId, toId, kind, provenance }: RelationRow,
  rows: readonly RelationRow[],
  organisationId: string,
): RelationLine['toldBy'] {
  if (provenance['to']?.source !== 'owner') return null;
  const isAgreed = rows.some(
    (row) => row.fromId === toId && row.toId === fromId && row.kind === reverseRelation(kind),
  );
  if (isAgreed) return null;
  return fromId === organisationId ? 'this' : 'other';
}

function otherEnd({ fromId, toId }: RelationRow, id: string): string {
  return fromId === id ? toId : fromId;
}
