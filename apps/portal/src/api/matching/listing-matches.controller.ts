import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import { Access, Answers, AnswersCsv, CurrentLanguage, CurrentViewer, slugParam } from '../../edge/index.js';
import { presentTopics } from '../parts/ref.presenter.js';
import { MatchPresenter } from './match.presenter.js';
import { listingMatchesResponse, type MatchesQuery, matchesRequest } from './match.schema.js';
import { MatchTable } from './match-table.js';
import { ReadListingMatches } from './read-listing-matches.js';

@Controller('api/v1/listings/:id')
@Access('public')
export class ListingMatchesController {
  constructor(
    private readonly read: ReadListingMatches,
    private readonly topics: TopicDirectory,
    private readonly presenter: MatchPresenter,
    private readonly table: MatchTable,
  ) {}

  @Get('matches')
  @Answers(
    listingMatchesResponse,
    'The offers that fit a need, or the needs that an offer fits, with reasons',
  )
  async list(
    @Param('id', { schema: slugParam }) id: string,
    @Query({ schema: matchesRequest }) { limit }: MatchesQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const { matches, notCovered } = await this.read.execute(id, limit, viewer, language);
    return {
      items: matches.map(({ match, listing }) => this.presenter.listing(match, listing)),
      notCovered: presentTopics(notCovered, this.topics, language),
    };
  }

  @Get('matches.csv')
  @AnswersCsv('matches', 'The same list as a table, for spreadsheets')
  async save(
    @Param('id', { schema: slugParam }) id: string,
    @Query({ schema: matchesRequest }) { limit }: MatchesQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const { matches } = await this.read.execute(id, limit, viewer, language);
    const subjects = new Map(matches.map(({ match, listing }) => [match.id, listing]));
    return this.table.entries(
      matches.map(({ match }) => match),
      ({ id: found }) => ({ type: 'listing', ...subjects.get(found)! }),
      language,
    );
  }
}
