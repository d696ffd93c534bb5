import { Injectable } from '@nestjs/common';
import {
  type ImportSource,
  type MergedEntry,
  Outbox,
  type SaveResult,
  saveResult,
  Transaction,
} from '#platform';
import { mergeAdded, mergeOrganisation } from '../domain/merge-organisation.js';
import type { Organisation, OrganisationFields } from '../domain/organisation.js';
import type { OrganisationDraft } from '../domain/organisation-draft.js';
import { PROFILE_CHANGED } from '../domain/organisation.event.js';
import type { OrganisationRow } from '../persistence/organisation.row.js';
import { OrganisationStore } from '../persistence/organisation-store.js';

/** Creates or completes organisations from a file, a batch in a handful of statements. */
@Injectable()
export class SaveOrganisations {
  constructor(
    private readonly transaction: Transaction,
    private readonly organisations: OrganisationStore,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param drafts checked entries, each key once; up to some hundred
   * @returns one result a draft, in their order
   */
  execute(drafts: readonly OrganisationDraft[], source: ImportSource): Promise<SaveResult[]> {
    return this.transaction.run(async () => {
      const existing = await this.existing(drafts.map(({ id }) => id));
      const merged = drafts.map((draft) => {
        const held = existing.get(draft.id) ?? null;
        return { draft, held, ...mergeOrganisation(held, draft, source) };
      });
      const changed = merged.filter(({ isChanged }) => isChanged);
      await this.organisations.insert(changed.filter(({ isNew }) => isNew).map(rowOf));
      await this.organisations.update(changed.filter(({ isNew }) => !isNew).map(rowOf));
      await this.outbox.append(changed.map(({ id }) => ({ event: PROFILE_CHANGED, subject: id })));
      return merged.map((merge) => saveResult(merge.draft.id, merge));
    });
  }

  /** By the slug they have now or once had. */
  private async existing(slugs: readonly string[]): Promise<Map<string, Organisation>> {
    const found = new Map<string, Organisation>();
    for (const organisation of await this.organisations.byFormerSlugs(slugs)) {
      for (const slug of organisation.formerSlugs) found.set(slug, organisation);
    }
    for (const organisation of await this.organisations.bySlugs(slugs))
      found.set(organisation.slug, organisation);
    return found;
  }
}

type Merge = MergedEntry<OrganisationFields> & { draft: OrganisationDraft; held: Organisation | null };

function rowOf({ id, record, provenance, draft, held }: Merge): OrganisationRow {
  return {
    ...record,
    id,
    slug: held?.slug ?? draft.id,
    provenance,
    seen: draft.seen ?? held?.seen ?? null,
    added: mergeAdded(held, draft.added),
    claimed: held?.claimed ?? false,
    version: (held?.version ?? 0) + 1,
    confirmedAt: held?.confirmedAt ? new Date(held.confirmedAt) : null,
  } as OrganisationRow;
}
