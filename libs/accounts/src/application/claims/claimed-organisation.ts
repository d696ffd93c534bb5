import { Injectable } from '@nestjs/common';
import { ListNetworksOf, type OrganisationView, ReadOrganisations } from '#organisations';
import { TopicDirectory } from '#topics';
import { alreadyClaimed, claimUnknown } from '../../domain/claims/claim.errors.js';
import { scopesOf } from '../../domain/claims/scopes.js';

/** What a claim needs to know of its organisation. */
@Injectable()
export class ClaimedOrganisation {
  constructor(
    private readonly organisations: ReadOrganisations,
    private readonly networks: ListNetworksOf,
    private readonly topics: TopicDirectory,
  ) {}

  /**
   * As everybody sees it: what only some may see proves nothing, and must not show in an answer.
   *
   * @throws DomainError `CLAIM.ALREADY_CLAIMED`; `CLAIM.NOT_FOUND` where the organisation is gone
   */
  async unclaimed(id: string): Promise<OrganisationView> {
    const organisation = (await this.organisations.forAudience([id], 'public')).get(id);
    if (!organisation) throw claimUnknown();
    if (organisation.claimed) throw alreadyClaimed();
    return organisation;
  }

  /** The parts of the directory that it belongs to, for curators of a part. */
  async scopes({ id, place, topics }: OrganisationView): Promise<string[]> {
    const networkIds = (await this.networks.execute([id])).get(id) ?? [];
    const networks = await this.organisations.refs(networkIds);
    const slugs = topics.flatMap(({ topic }) => [topic, ...this.topics.ancestors(topic)]);
    return scopesOf(
      place,
      [...new Set(slugs)],
      [...networks.values()].map(({ slug }) => slug),
    );
  }
}
