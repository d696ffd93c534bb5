import { Injectable } from '@nestjs/common';
import { FindOwn, type OwnOrganisation } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import type { EntryDesk } from './desks/entry-desk.js';
import { InitiativeDesk } from './desks/initiative-desk.js';
import { ListingDesk } from './desks/listing-desk.js';
import { RelationDesk } from './desks/relation-desk.js';
import { StatementDesk } from './desks/statement-desk.js';
import type { EntryKind } from './entry-kind.js';

/** An organisation in whose name the viewer may write, and where entries of a kind are written. */
@Injectable()
export class OpenDesk {
  private readonly desks: readonly EntryDesk[];

  constructor(
    private readonly findOwn: FindOwn,
    initiatives: InitiativeDesk,
    listings: ListingDesk,
    relations: RelationDesk,
    statements: StatementDesk,
  ) {
    this.desks = [initiatives, listings, relations, statements];
  }

  /** @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async execute(
    slug: string,
    kind: EntryKind,
    viewer: Viewer,
  ): Promise<{ readonly desk: EntryDesk; readonly organisation: OwnOrganisation }> {
    const organisation = await this.findOwn.execute(slug, viewer);
    if (!organisation) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug });
    return { organisation, desk: this.desks.find((desk) => desk.kind === kind)! };
  }
}
