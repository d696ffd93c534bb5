import { Injectable } from '@nestjs/common';
import { ReadEvents, ReadStatements } from '#exchange';
import { ReadInitiatives } from '#initiatives';
import { ReadListings } from '#listings';
import type { RecordKey, RecordType } from '../domain/record.js';

/** Which other documents name a record or lie where it lies, and so change with it. */
@Injectable()
export class FindDependents {
  constructor(
    private readonly initiatives: ReadInitiatives,
    private readonly listings: ReadListings,
    private readonly events: ReadEvents,
    private readonly statements: ReadStatements,
  ) {}

  /** @param ids of organisations, initiatives, listings, events or guiding questions; the type says which */
  async execute(type: RecordType | 'question', ids: readonly string[]): Promise<RecordKey[]> {
    const isOrganisation = type === 'organisation';
    const found = await Promise.all([
      keys('initiative', isOrganisation ? this.initiatives.idsTouching(ids) : []),
      keys('listing', isOrganisation ? this.listings.idsOf(ids) : []),
      keys('event', isOrganisation || type === 'question' ? this.events.idsTouching(ids) : []),
      keys('statement', type === 'topic' ? [] : this.statements.idsTouching(ids)),
    ]);
    return found.flat();
  }
}

async function keys(type: RecordType, ids: Promise<string[]> | string[]): Promise<RecordKey[]> {
  return (await ids).map((id) => ({ type, id }));
}
