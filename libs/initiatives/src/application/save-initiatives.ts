import { Injectable } from '@nestjs/common';
import type { ImportedChange } from '#history';
import { heldEntry, ReadOrganisations, ResolveSlugs } from '#organisations';
import {
  DomainError,
  type ImportSource,
  type MergedEntry,
  mergeReferences,
  type SaveResult,
  saveResult,
  Transaction,
} from '#platform';
import { INITIATIVE_ENTRY } from '../domain/editing/initiative-entry.js';
import { historyOf } from '../domain/editing/initiative-history.js';
import type { Initiative, InitiativeFields } from '../domain/initiative.js';
import type { InitiativeDraft } from '../domain/initiative-draft.js';
import { mergeInitiative } from '../domain/merge-initiative.js';
import { InitiativeStore } from '../persistence/initiative-store.js';
import { KeepInitiatives } from './keep-initiatives.js';

/** Creates or completes initiatives from a file, a batch in a handful of statements. */
@Injectable()
export class SaveInitiatives {
  constructor(
    private readonly transaction: Transaction,
    private readonly initiatives: InitiativeStore,
    private readonly resolveSlugs: ResolveSlugs,
    private readonly organisations: ReadOrganisations,
    private readonly keep: KeepInitiatives,
  ) {}

  /**
   * @param drafts checked entries, each key once; up to some hundred
   * @returns one result a draft, in their order
   * @throws DomainError `INITIATIVE.UNKNOWN_ORGANISATION` when a lead or partner is not there; nothing is saved then
   */
  execute(drafts: readonly InitiativeDraft[], source: ImportSource): Promise<SaveResult[]> {
    return this.transaction.run(async () => {
      const idOf = await this.organisationIds(drafts);
      const known = await this.initiatives.lockBySlugs(drafts.map(({ id }) => id));
      const existing = new Map(known.map((initiative) => [initiative.slug, initiative]));
      const ends = [...idOf.values(), ...known.flatMap(({ lead, partners }) => [lead, ...partners])];
      const active = await this.organisations.refs(ends);
      const merged = drafts.map((draft) => {
        const held = existing.get(draft.id) ?? null;
        const lead = idOf.get(draft.lead)!;
        const said = draft.partners?.map((slug) => idOf.get(slug)!).filter((id) => id !== lead);
        const partners = mergeReferences(said, held?.partners ?? [], (id) => active.has(id));
        const merge = withoutLead(mergeInitiative(held, draft, { lead, partners }, source));
        return { draft, held, merge };
      });
      const changed = merged.filter(({ merge }) => merge.isChanged);
      const standing = (id: string, held: Initiative | null) => active.has(id) && !held?.withdrawn;
      await this.keep.execute(
        changed.map(({ draft, held, merge: { id, record, provenance } }): Initiative => {
          const version = (held?.version ?? 0) + 1;
          const shown = standing(record.lead, held);
          const withdrawn = held?.withdrawn ?? false;
          return { ...record, id, slug: draft.id, provenance, shown, withdrawn, version };
        }),
        changed.flatMap(({ held, merge }) => importOf(held, merge.record, source)),
      );
      return merged.map(({ draft, held, merge }) => saveResult(draft.id, withdrawalKept(merge, held)));
    });
  }

  private async organisationIds(drafts: readonly InitiativeDraft[]): Promise<Map<string, string>> {
    const slugs = drafts.flatMap(({ lead, partners }) => [lead, ...(partners ?? [])]);
    const ids = await this.resolveSlugs.execute(slugs);
    const unknown = slugs.find((slug) => !ids.has(slug));
    if (unknown !== undefined) {
      throw new DomainError('INITIATIVE.UNKNOWN_ORGANISATION', 'invalid', { organisation: unknown });
    }
    return ids;
  }
}

/** So that an editor sees what a file changed, and can take it back. */
function importOf(
  held: Initiative | null,
  record: InitiativeFields,
  { date }: ImportSource,
): ImportedChange[] {
  if (held === null) return [];
  const after = historyOf({ ...record, withdrawn: held.withdrawn });
  return [{ held: heldEntry(INITIATIVE_ENTRY, held), after, date }];
}

/** What an editor withdrew stays withdrawn, whatever a file says of it. */
function withdrawalKept(merge: MergedEntry<InitiativeFields>, held: Initiative | null) {
  return held?.withdrawn ? { ...merge, conflicts: [...merge.conflicts, 'withdrawn'] } : merge;
}

/** A partner that takes the lead is no partner any more, also where the file does not name the partners anew. */
function withoutLead(merge: MergedEntry<InitiativeFields>): MergedEntry<InitiativeFields> {
  const { lead, partners } = merge.record;
  return { ...merge, record: { ...merge.record, partners: partners.filter((id) => id !== lead) } };
}
