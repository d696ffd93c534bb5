import { Controller, Get, Param, Query } from '@nestjs/common';
import { GetInitiative } from '#initiatives';
import { AssessTransferability } from '#matching';
import type { Language } from '#messages';
import { GetPlace } from '#places';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentLanguage, CurrentViewer, slugParam } from '../../edge/index.js';
import { TransferabilityPresenter } from './transferability.presenter.js';
import {
  type TransferabilityQuery,
  transferabilityRequest,
  transferabilityResponse,
} from './transferability.schema.js';

@Controller('api/v1/initiatives/:slug/transferability')
@Access('public')
export class TransferabilityController {
  constructor(
    private readonly getInitiative: GetInitiative,
    private readonly getPlace: GetPlace,
    private readonly assess: AssessTransferability,
    private readonly presenter: TransferabilityPresenter,
  ) {}

  @Get()
  @Answers(
    transferabilityResponse,
    'Whether it would work for a municipality, factor by factor, and who can tell',
  )
  async read(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: transferabilityRequest }) query: TransferabilityQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const initiative = await this.getInitiative.execute(slug, viewer);
    const place = this.getPlace.execute(query.for);
    return this.presenter.present(await this.assess.execute(initiative, place, viewer), language);
  }
}
