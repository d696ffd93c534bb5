import { Injectable } from '@nestjs/common';
import { ListStatements, type StatementView } from '#exchange';
import { type AdoptedLine, type InitiativeOf, ListAdoptionsOf, ListInitiativesOf } from '#initiatives';
import { ListListings, type ListingView } from '#listings';
import type { Viewer } from '#platform';

const MOST_SHOWN = 50;
const PAGE = { cursor: null, limit: MOST_SHOWN };

export interface ProfileWork {
  readonly initiatives: readonly InitiativeOf[];
  readonly adoptions: readonly AdoptedLine[];
  readonly listings: readonly ListingView[];
  readonly statements: readonly StatementView[];
}

/** What an organisation does, offers, seeks and says, as its profile shows it. */
@Injectable()
export class ReadProfileWork {
  constructor(
    private readonly listInitiatives: ListInitiativesOf,
    private readonly listAdoptions: ListAdoptionsOf,
    private readonly listListings: ListListings,
    private readonly listStatements: ListStatements,
  ) {}

  async execute(organisationId: string, viewer: Viewer): Promise<ProfileWork> {
    const [initiatives, adoptions, listings, statements] = await Promise.all([
      this.listInitiatives.execute(organisationId, viewer, PAGE),
      this.listAdoptions.execute(organisationId),
      this.listListings.execute({ organisationId }, PAGE),
      this.listStatements.execute({ by: organisationId }, PAGE),
    ]);
    return {
      initiatives: initiatives.items,
      adoptions,
      listings: listings.items,
      statements: statements.items,
    };
  }
}
