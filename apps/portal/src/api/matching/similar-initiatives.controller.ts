import { Controller, Get, Param, Query } from '@nestjs/common';
import { GetInitiative } from '#initiatives';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { Access, Answers, AnswersCsv, CurrentLanguage, CurrentViewer, slugParam } from '../../edge/index.js';
import { MatchPresenter } from './match.presenter.js';
import { type MatchesQuery, matchesRequest, similarInitiativesResponse } from './match.schema.js';
import { MatchTable } from './match-table.js';
import { ReadSimilarInitiatives } from './read-similar-initiatives.js';

@Controller('api/v1/initiatives/:slug')
@Access('public')
export class SimilarInitiativesController {
  constructor(
    private readonly getInitiative: GetInitiative,
    private readonly read: ReadSimilarInitiatives,
    private readonly presenter: MatchPresenter,
    private readonly table: MatchTable,
  ) {}

  @Get('similar')
  @Answers(similarInitiativesResponse, 'Initiatives that are about the same, with reasons')
  async list(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: matchesRequest }) { limit }: MatchesQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const initiative = await this.getInitiative.execute(slug, viewer);
    const similar = await this.read.execute(initiative, limit, viewer, language);
    return { items: similar.map(({ match, initiative: found }) => this.presenter.initiative(match, found)) };
  }

  @Get('similar.csv')
  @AnswersCsv('similar', 'The same list as a table, for spreadsheets')
  async save(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: matchesRequest }) { limit }: MatchesQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const initiative = await this.getInitiative.execute(slug, viewer);
    const similar = await this.read.execute(initiative, limit, viewer, language);
    const subjects = new Map(similar.map(({ match, initiative: found }) => [match.id, found]));
    return this.table.entries(
      similar.map(({ match }) => match),
      ({ id }) => ({ type: 'initiative', ...subjects.get(id)! }),
      language,
    );
  }
}
