import { Controller, Get, Param, Query } from '@nestjs/common';
import { DescribePeers, FindPeers } from '#matching';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { Access, Answers, AnswersCsv, CurrentLanguage, CurrentViewer, slugParam } from '../../edge/index.js';
import { FindBySlug } from '../organisations/find-by-slug.js';
import { MatchPresenter } from './match.presenter.js';
import { type PeersQuery, peersRequest, peersResponse } from './match.schema.js';
import { MatchTable } from './match-table.js';
import { toPeerFilter } from './to-peer-filter.js';

@Controller('api/v1/organisations/:slug')
@Access('public')
export class FindPeersController {
  constructor(
    private readonly find: FindBySlug,
    private readonly findPeers: FindPeers,
    private readonly describePeers: DescribePeers,
    private readonly presenter: MatchPresenter,
    private readonly table: MatchTable,
  ) {}

  @Get('peers')
  @Answers(peersResponse, 'Organisations that work on similar things, with reasons')
  async list(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: peersRequest }) query: PeersQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const described = await this.describe(slug, 'peers', query, { viewer, language });
    return { items: described.map((match) => this.presenter.present(match)) };
  }

  @Get('peers.csv')
  @AnswersCsv('peers', 'The same list as a table, for spreadsheets')
  async save(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: peersRequest }) query: PeersQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const described = await this.describe(slug, 'peers.csv', query, { viewer, language });
    return this.table.peers(described, language);
  }

  private async describe(
    slug: string,
    route: string,
    { limit, crossRole = false, ...filter }: PeersQuery,
    { viewer, language }: { viewer: Viewer; language: Language },
  ) {
    const me = await this.find.execute(slug, viewer, route);
    const wish = { organisationId: me.id, limit, crossRole, filter: toPeerFilter(filter) };
    return this.describePeers.execute(me, await this.findPeers.execute(wish, viewer), viewer, language);
  }
}
