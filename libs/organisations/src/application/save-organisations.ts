import { Injectable } from '@nestjs/common';
import { firstRevision, RecordRevisions, type Revision } from '#history';
import {
  type ImportSource,
  type MergedEntry,
  Outbox,
  type SaveResult,
  saveResult,
  Transaction,
} from '#platform';
import { changedPaths } from '../domain/editing/changed-paths.js';
import { heldVersion } from '../domain/editing/organisation-history.js';
import { HeldOrganisations, withFormerSlugs } from '../domain/held-organisations.js';
import { mergeAdded, mergeOrganisation } from '../domain/merge-organisation.js';
import type { Organisation, OrganisationFields } from '../domain/organisation.js';
import type { OrganisationDraft } from '../domain/organisation-draft.js';
import { PROFILE_CHANGED } from '../domain/organisation.event.js';
import { suppliedByFile } from '../domain/supplied-domains.js';
import type { OrganisationRow } from '../persistence/organisation.row.js';
import { OrganisationStore } from '../persistence/organisation-store.js';
import { ImportLogo } from './logo/import-logo.js';
import { ORGANISATION_RECORD } from '../domain/organisation-record.js';

/** Creates, completes or renames organisations from a file, a batch in a handful of statements. */
@Injectable()
export class SaveOrganisations {
  constructor(
    private readonly transaction: Transaction,
    private readonly organisations: OrganisationStore,
    private readonly outbox: Outbox,
    private readonly revisions: RecordRevisions,
    private readonly importLogo: ImportLogo,
  ) {}

  /**
   * An organisation that a draft names by a former slug gets the draft's; its old slug leads there from then on.
   *
   * @param drafts checked entries, each key once; up to some hundred
   * @returns one result a draft, in their order
   * @throws DomainError `ORGANISATION.FORMER_SLUG_IN_USE` when somebody else goes by a former slug; nothing is saved then
   */
  execute(drafts: readonly OrganisationDraft[], source: ImportSource): Promise<SaveResult[]> {
    return this.transaction.run(async () => {
      const existing = await this.existing(drafts);
      const merged = drafts.map((draft) => {
        const { held, slug } = existing.meantBy(draft);
        return { draft, held, slug, ...mergeOrganisation(held, withFormerSlugs(draft, held, slug), source) };
      });
      const changed = merged.filter(({ isChanged }) => isChanged);
      // Whoever gives a slug or an AGS up does so before somebody else takes it.
      await this.organisations.update(changed.filter(({ isNew }) => !isNew).map(rowOf));
      await this.organisations.insert(changed.filter(({ isNew }) => isNew).map(rowOf));
      const revisions = changed.flatMap((merge) => revisionOf(merge, source));
      await this.revisions.beginWith(changed.flatMap((merge) => firstOf(merge, revisions, source)));
      await this.revisions.execute(revisions);
      await this.outbox.append(changed.map(({ id }) => ({ event: PROFILE_CHANGED, subject: id })));
      const results: SaveResult[] = [];
      for (const merge of merged) results.push(await this.withLogo(merge));
      return results;
    });
  }

  private async withLogo(merge: Merge): Promise<SaveResult> {
    const { draft, id, held, conflicts } = merge;
    const became = draft.logo
      ? await this.importLogo.execute({ id, claimed: held?.claimed ?? false }, draft.logo)
      : 'unchanged';
    return saveResult(draft.id, {
      ...merge,
      isChanged: merge.isChanged || became === 'changed',
      conflicts: became === 'conflict' ? [...conflicts, 'logo'] : conflicts,
    });
  }

  private async existing(drafts: readonly OrganisationDraft[]): Promise<HeldOrganisations> {
    const slugs = [...new Set(drafts.flatMap(({ id, formerSlugs = [] }) => [id, ...formerSlugs]))];
    // Locked: somebody who edits one of them meanwhile would otherwise be overwritten by what was read before.
    const [now, once] = [
      await this.organisations.lockBySlugs(slugs),
      await this.organisations.lockByFormerSlugs(slugs),
    ];
    return new HeldOrganisations(now, once);
  }
}

type Merge = MergedEntry<OrganisationFields> & {
  draft: OrganisationDraft;
  held: Organisation | null;
  slug: string;
};

function rowOf({ id, record, provenance, draft, held, slug }: Merge): OrganisationRow {
  return {
    ...record,
    id,
    slug,
    provenance,
    seen: draft.seen ?? held?.seen ?? null,
    added: mergeAdded(held, draft.added),
    claimed: held?.claimed ?? false,
    supplied: suppliedByFile(held?.supplied ?? {}, record, provenance),
    version: (held?.version ?? 0) + 1,
    confirmedAt: held?.confirmedAt ? new Date(held.confirmedAt) : null,
  } as OrganisationRow;
}

/** So that an editor sees what a file changed, and can take it back. A new organisation has nothing before it. */
function revisionOf({ id, held, record }: Merge, source: ImportSource): Revision[] {
  if (held === null) return [];
  const { paths, ...values } = changedPaths(held, record);
  if (paths.length === 0) return [];
  const version = held.version + 1;
  const at = source.date.toISOString();
  return [
    {
      kind: ORGANISATION_RECORD,
      recordId: id,
      version,
      accountId: null,
      role: 'import',
      at,
      restored: null,
      ...values,
    },
  ];
}

/** What stood there before the first change that the history knows. */
function firstOf({ held }: Merge, revisions: readonly Revision[], source: ImportSource): Revision[] {
  const isChanged = held !== null && revisions.some(({ recordId }) => recordId === held.id);
  return isChanged ? [firstRevision(heldVersion(held), source.date.toISOString())] : [];
}
