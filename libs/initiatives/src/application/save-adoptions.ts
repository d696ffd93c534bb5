import { Injectable } from '@nestjs/common';
import type { ImportedChange } from '#history';
import { heldEntry, ResolveSlugs } from '#organisations';
import {
  DomainError,
  importOrigin,
  type ImportSource,
  isAdded,
  mergeEntry,
  type SaveResult,
  saveResult,
  Transaction,
} from '#platform';
import { type AdoptionDraft, type AdoptionFields, adoptionKey, EMPTY_ADOPTION } from '../domain/adoption.js';
import { ADOPTION_ENTRY } from '../domain/adoptions/adoption-entry.js';
import { historyOf } from '../domain/adoptions/stored-adoption.js';
import type { AdoptionRow } from '../persistence/adoption.row.js';
import { AdoptionStore } from '../persistence/adoption-store.js';
import { KeepAdoptions } from './keep-adoptions.js';
import { ResolveInitiatives } from './resolve-initiatives.js';

/** Creates or completes adoptions from a file. */
@Injectable()
export class SaveAdoptions {
  constructor(
    private readonly transaction: Transaction,
    private readonly adoptions: AdoptionStore,
    private readonly resolveInitiatives: ResolveInitiatives,
    private readonly resolveSlugs: ResolveSlugs,
    private readonly keep: KeepAdoptions,
  ) {}

  /**
   * @param drafts checked entries, each key once; up to some hundred
   * @throws DomainError `ADOPTION.UNKNOWN_REFERENCE` when one of the ends is not there; nothing is saved then
   */
  execute(drafts: readonly AdoptionDraft[], source: ImportSource): Promise<SaveResult[]> {
    return this.transaction.run(async () => {
      const ends = await this.ends(drafts);
      const held = await this.adoptions.lockOfInitiatives(ends.map(({ initiativeId }) => initiativeId));
      const byKey = new Map(held.map((row) => [keyOf(row), row]));
      const merged = ends.map((end) => {
        const before = byKey.get(keyOf(end)) ?? null;
        return { ...end, before, ...merge(end, before, source) };
      });
      const changed = merged.filter(({ isChanged }) => isChanged);
      await this.keep.execute(
        changed.map((one) => ({ before: one.before, row: rowOf(one) })),
        changed.flatMap((one) => importOf(one, source)),
      );
      return merged.map((one) => saveResult(adoptionKey(one.draft), one));
    });
  }

  private async ends(drafts: readonly AdoptionDraft[]): Promise<Ends[]> {
    const organisations = await this.resolveSlugs.execute(drafts.map(({ organisation }) => organisation));
    const slugs = drafts.flatMap((draft) => (draft.as ? [draft.initiative, draft.as] : [draft.initiative]));
    const initiatives = await this.resolveInitiatives.execute(slugs);
    return drafts.map((draft) => ({
      draft,
      stage: draft.stage,
      initiativeId: known(initiatives, draft.initiative),
      organisationId: known(organisations, draft.organisation),
      as: draft.as ? known(initiatives, draft.as) : null,
    }));
  }
}

interface Ends extends Pick<AdoptionRow, 'initiativeId' | 'organisationId' | 'stage' | 'as'> {
  readonly draft: AdoptionDraft;
}

function merge({ draft, as }: Ends, held: AdoptionRow | null, source: ImportSource) {
  const { outcome, reason, note, added } = draft;
  const said: Partial<AdoptionFields> = {
    as,
    outcome: outcome ?? null,
    reason: reason ?? null,
    note: note ?? null,
    added: added ?? null,
  };
  const merged = mergeEntry(held, EMPTY_ADOPTION, said, (field) =>
    importOrigin(source, isAdded(field, added)),
  );
  // Who took it over is the key and never changes, but it came from somewhere, too.
  const organisation =
    held?.provenance['organisation'] ?? importOrigin(source, isAdded('organisation', added));
  const version = (held?.version ?? 0) + 1;
  const withdrawn = held?.withdrawn ?? false;
  // What an editor withdrew stays withdrawn, whatever a file says of it.
  const conflicts = withdrawn ? [...merged.conflicts, 'withdrawn'] : merged.conflicts;
  return { ...merged, conflicts, version, withdrawn, provenance: { ...merged.provenance, organisation } };
}

type Merge = Ends & ReturnType<typeof merge> & { readonly before: AdoptionRow | null };

/** So that an editor sees what a file changed, and can take it back. */
function importOf(merged: Merge, { date }: ImportSource): ImportedChange[] {
  const { before } = merged;
  return before ? [{ held: heldEntry(ADOPTION_ENTRY, before), after: historyOf(rowOf(merged)), date }] : [];
}

function rowOf(merged: Merge): AdoptionRow {
  const { id, initiativeId, organisationId, stage, record, provenance, version, withdrawn } = merged;
  return { ...record, id, initiativeId, organisationId, stage, provenance, version, withdrawn };
}

function keyOf({
  initiativeId,
  organisationId,
  stage,
}: Pick<AdoptionRow, 'initiativeId' | 'organisationId' | 'stage'>) {
  return `${initiativeId}/${organisationId}/${stage}`;
}

function known(ids: ReadonlyMap<string, string>, slug: string): string {
  const id = ids.get(slug);
  if (id === undefined) throw new DomainError('ADOPTION.UNKNOWN_REFERENCE', 'invalid', { slug });
  return id;
}
