import { Injectable } from '@nestjs/common';
import { DomainError, isEmpty } from '#platform';
import { TopicDirectory } from '#topics';
import type { ListingChanges } from '../../domain/editing/listing-changes.js';
import type { Listing } from '../../domain/listing.js';
import { LISTING_INVALID } from '../../domain/listing.errors.js';

/** A listing as it would be with changes; looks up the topics that they name. */
@Injectable()
export class ApplyListingChanges {
  constructor(private readonly topics: TopicDirectory) {}

  /** @throws DomainError `LISTING.INVALID` */
  execute(held: Listing, changes: ListingChanges): Listing {
    const said = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const topics = changes.topics === undefined ? held.topics : [...new Set(changes.topics ?? [])];
    const named = topics.filter((topic) => !isEmpty(topic));
    this.judge(held, named);
    const after: Listing = { ...held, ...said, topics: named };
    return { ...after, expires: after.expires || null };
  }

  /** Only those that are new: one that was since given up does not keep anybody from saving. @throws DomainError `LISTING.INVALID` */
  judge(held: Listing, named: readonly string[]): void {
    const faults = named.flatMap((value, index) =>
      held.topics.includes(value) || this.topics.current.has(value)
        ? []
        : [{ path: `topics.${index}`, value, fault: 'unknownTopic' }],
    );
    if (faults.length > 0) throw new DomainError(LISTING_INVALID, 'invalid', { faults });
  }
}
