import { Controller, Get, Param, Query } from '@nestjs/common';
import { DescribePeers, FindPeers } from '#matching';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentLanguage, CurrentViewer, slugParam } from '../../edge/index.js';
import { FindBySlug } from '../organisations/find-by-slug.js';
import { MatchPresenter } from './match.presenter.js';
import { type PeersQuery, peersRequest, peersResponse } from './match.schema.js';

@Controller('api/v1/organisations/:slug/peers')
@Access('public')
export class FindPeersController {
  constructor(
    private readonly find: FindBySlug,
    private readonly findPeers: FindPeers,
    private readonly describePeers: DescribePeers,
    private readonly presenter: MatchPresenter,
  ) {}

  @Get()
  @Answers(peersResponse, 'Organisations that work on similar things, with reasons')
  async list(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: peersRequest }) { limit, crossRole = false }: PeersQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const me = await this.find.execute(slug, viewer, 'peers');
    const matches = await this.findPeers.execute({ organisationId: me.id, limit, crossRole }, viewer);
    const described = await this.describePeers.execute(me, matches, viewer, language);
    return { items: described.map((match) => this.presenter.present(match)) };
  }
}
