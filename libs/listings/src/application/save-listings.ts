import { Injectable } from '@nestjs/common';
import type { ImportedChange } from '#history';
import { heldEntry, ReadOrganisations, ResolveSlugs } from '#organisations';
import {
  DomainError,
  importOrigin,
  type ImportSource,
  mergeEntry,
  type SaveResult,
  saveResult,
  Transaction,
} from '#platform';
import { LISTING_ENTRY } from '../domain/editing/listing-entry.js';
import { historyOf } from '../domain/editing/listing-history.js';
import { EMPTY_LISTING, type Listing, type ListingDraft, type ListingFields } from '../domain/listing.js';
import { ListingStore } from '../persistence/listing-store.js';
import { KeepListings } from './keep-listings.js';

/** Creates or completes offers and needs from a file, a batch in a handful of statements. */
@Injectable()
export class SaveListings {
  constructor(
    private readonly transaction: Transaction,
    private readonly listings: ListingStore,
    private readonly resolveSlugs: ResolveSlugs,
    private readonly organisations: ReadOrganisations,
    private readonly keep: KeepListings,
  ) {}

  /**
   * @param drafts checked entries, each key once; up to some hundred
   * @returns one result a draft, in their order
   * @throws DomainError `LISTING.UNKNOWN_ORGANISATION` when one is not there; nothing is saved then
   */
  execute(drafts: readonly ListingDraft[], source: ImportSource): Promise<SaveResult[]> {
    return this.transaction.run(async () => {
      const ids = await this.resolveSlugs.execute(drafts.map(({ organisation }) => organisation));
      const active = await this.organisations.refs([...ids.values()]);
      const known = await this.listings.lockBySlugs(drafts.map(({ id }) => id));
      const existing = new Map(known.map((listing) => [listing.slug, listing]));
      const merged = drafts.map((draft) => {
        const held = existing.get(draft.id) ?? null;
        const origin = importOrigin(source, false);
        const merge = mergeEntry(held, EMPTY_LISTING, said(draft, ids), () => origin);
        return { draft, held, merge };
      });
      const changed = merged.filter(({ merge }) => merge.isChanged);
      await this.keep.execute(
        changed.map(({ draft, held, merge: { id, record, provenance } }): Omit<Listing, 'derives'> => ({
          ...record,
          id,
          slug: draft.id,
          provenance,
          listedAt: held?.listedAt ?? source.date,
          shown: active.has(record.organisation) && !held?.withdrawn,
          withdrawn: held?.withdrawn ?? false,
          version: (held?.version ?? 0) + 1,
        })),
        changed.flatMap(({ held, merge }) => importOf(held, merge.record, source)),
      );
      return merged.map(({ draft, held, merge }) => {
        // What an editor withdrew stays withdrawn, whatever a file says of it.
        const conflicts = held?.withdrawn ? [...merge.conflicts, 'withdrawn'] : merge.conflicts;
        return saveResult(draft.id, { ...merge, conflicts });
      });
    });
  }
}

/** So that an editor sees what a file changed, and can take it back. */
function importOf(held: Listing | null, record: ListingFields, { date }: ImportSource): ImportedChange[] {
  if (held === null) return [];
  const after = historyOf({ ...record, withdrawn: held.withdrawn });
  return [{ held: heldEntry(LISTING_ENTRY, held), after, date }];
}

function said(draft: ListingDraft, ids: ReadonlyMap<string, string>): Partial<ListingFields> {
  const { kind, text, topics, expires, fulfilled } = draft;
  const organisation = ids.get(draft.organisation);
  if (organisation === undefined) {
    throw new DomainError('LISTING.UNKNOWN_ORGANISATION', 'invalid', { organisation: draft.organisation });
  }
  return { organisation, kind, text, topics, expires, ...(fulfilled == null ? {} : { fulfilled }) };
}
