import { Injectable } from '@nestjs/common';
import { type Author, KeepVersion } from '#history';
import { DomainError, isEmpty } from '#platform';
import { HoldBack } from '#organisations';
import { TopicDirectory } from '#topics';
import type { ListingChanges } from '../../domain/editing/listing-changes.js';
import { heldVersion, historyOf, LISTING_RECORD } from '../../domain/editing/listing-history.js';
import type { Listing } from '../../domain/listing.js';
import { LISTING_INVALID } from '../../domain/listing.errors.js';
import { KeepListings } from '../keep-listings.js';

/** What saving did; without a change nothing is written. */
export interface EditedListing {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  /** Id of the change that has to be approved first: what is shown is as it was. */
  readonly pending: string | null;
}

/** Writes a changed listing with its revision, its topics and the news. Only inside a transaction that holds it. */
@Injectable()
export class KeepListingChange {
  constructor(
    private readonly topics: TopicDirectory,
    private readonly versions: KeepVersion,
    private readonly listings: KeepListings,
    private readonly holdBack: HoldBack,
  ) {}

  /** As its author last left it: with what of theirs still waits for approval. */
  async latestOf(held: Listing, author: Author): Promise<Listing> {
    const { id: recordId, organisation: organisationId } = held;
    const open = await this.holdBack.openOf({ organisationId, recordKind: LISTING_RECORD, recordId }, author);
    return { ...held, ...open };
  }

  /**
   * @param held a new one has version 0
   * @param restored the version to which it is taken back, if that is what happens
   * @param latest what the changes are made to: `latestOf`, or as it is held
   * @throws DomainError `LISTING.INVALID`
   */
  async execute(
    held: Listing,
    changes: ListingChanges & { readonly withdrawn?: boolean },
    author: Author,
    restored: number | null = null,
    latest: Listing = held,
  ): Promise<EditedListing> {
    const after = this.changed(latest, changes);
    const waits = await this.holdBack.execute(held.organisation, heldVersion(held), historyOf(after), author);
    if (waits) return { id: held.id, slug: held.slug, version: held.version, ...waits };
    return this.save(held, after, author, restored);
  }

  /** What was approved. @throws DomainError `LISTING.INVALID` where it names what is gone by now */
  async approve(held: Listing, after: Listing, author: Author): Promise<void> {
    this.judgeTopics(held, after.topics);
    await this.save(held, after, author, null);
  }

  private async save(
    held: Listing,
    after: Listing,
    author: Author,
    restored: number | null,
  ): Promise<EditedListing> {
    const kept = await this.versions.execute(heldVersion(held), historyOf(after), author, restored);
    const { id, slug } = held;
    if (!kept) return { id, slug, version: held.version, pending: null };
    const { version, provenance } = kept;
    await this.listings.execute([{ ...after, version, provenance, shown: !after.withdrawn }]);
    return { id, slug, version, pending: null };
  }

  private changed(held: Listing, changes: ListingChanges & { readonly withdrawn?: boolean }): Listing {
    const said = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const topics = changes.topics === undefined ? held.topics : [...new Set(changes.topics ?? [])];
    const named = topics.filter((topic) => !isEmpty(topic));
    this.judgeTopics(held, named);
    const after: Listing = { ...held, ...said, topics: named };
    return { ...after, expires: after.expires || null };
  }

  /** Only those that are new: one that was since given up does not keep anybody from saving. */
  private judgeTopics(held: Listing, named: readonly string[]): void {
    const faults = named.flatMap((value, index) =>
      held.topics.includes(value) || this.topics.current.has(value)
        ? []
        : [{ path: `topics.${index}`, value, fault: 'unknownTopic' }],
    );
    if (faults.length > 0) throw new DomainError(LISTING_INVALID, 'invalid', { faults });
  }
}
