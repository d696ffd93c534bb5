import { Injectable } from '@nestjs/common';
import { type ImportedChange, RecordImports } from '#history';
import {
  importOrigin,
  type ImportSource,
  mergeEntry,
  Outbox,
  type SaveResult,
  saveResult,
  Transaction,
} from '#platform';
import { PROFILE_CHANGED } from '../domain/organisation.event.js';
import { EMPTY_RELATION, type RelationDraft, relationKey } from '../domain/relation.js';
import { heldEntry } from '../domain/entries/entry.js';
import { RELATION_ENTRY } from '../domain/relations/relation-entry.js';
import { historyOf, type StoredRelation } from '../domain/relations/stored-relation.js';
import { RelationStore } from '../persistence/relation-store.js';
import { ResolveSlugs } from './resolve-slugs.js';

/** Creates or completes relations from a file. */
@Injectable()
export class SaveRelations {
  constructor(
    private readonly transaction: Transaction,
    private readonly relations: RelationStore,
    private readonly resolveSlugs: ResolveSlugs,
    private readonly imports: RecordImports,
    private readonly outbox: Outbox,
  ) {}

  execute(drafts: readonly RelationDraft[], source: ImportSource): Promise<SaveResult[]> {
    return this.transaction.run(async () => {
      const ids = await this.resolveSlugs.execute(drafts.flatMap(({ from, to }) => [from, to]));
      const ends = drafts.map((draft) => ({ draft, fromId: ids.get(draft.from)!, toId: ids.get(draft.to)! }));
      const held = await this.relations.lockBetweenAny(
        ends.map(({ fromId }) => fromId),
        ends.map(({ toId }) => toId),
      );
      const merged = ends.map(({ draft, fromId, toId }) => {
        const { kind, text, from_date: from, until_date: until } = draft;
        const existing = held.find((row) => row.fromId === fromId && row.toId === toId && row.kind === kind);
        const origin = importOrigin(source, false);
        const merge = mergeEntry(existing ?? null, EMPTY_RELATION, { text, from, until }, () => origin);
        const provenance = { to: origin, ...merge.provenance };
        const version = (existing?.version ?? 0) + 1;
        const withdrawn = existing?.withdrawn ?? false;
        const row = { ...merge.record, id: merge.id, fromId, toId, kind, provenance, version, withdrawn };
        return { draft, merge, existing, row };
      });
      const changed = merged.filter(({ merge }) => merge.isChanged);
      await this.relations.save(changed.map(({ row }) => row));
      await this.imports.execute(changed.flatMap(({ existing, row }) => importOf(existing, row, source)));
      const touched = new Set(changed.flatMap(({ row }) => [row.fromId, row.toId]));
      await this.outbox.append([...touched].map((subject) => ({ event: PROFILE_CHANGED, subject })));
      return merged.map(({ draft, merge, existing }) => {
        // What an editor withdrew stays withdrawn, whatever a file says of it.
        const conflicts = existing?.withdrawn ? [...merge.conflicts, 'withdrawn'] : merge.conflicts;
        return saveResult(relationKey(draft), { ...merge, conflicts });
      });
    });
  }
}

/** So that an editor sees what a file changed. */
function importOf(
  existing: StoredRelation | undefined,
  row: StoredRelation,
  { date }: ImportSource,
): ImportedChange[] {
  return existing ? [{ held: heldEntry(RELATION_ENTRY, existing), after: historyOf(row), date }] : [];
}
