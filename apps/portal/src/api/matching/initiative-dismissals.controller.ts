import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentViewer, slugParam } from '../../edge/index.js';
import { presentRef } from '../parts/ref.presenter.js';
import { DismissInitiative } from './dismiss-initiative.js';
import { dismissalsResponse, dismissedResponse } from './match.schema.js';

/** Which initiatives an organisation does not want to be proposed; for those who act for it. */
@Controller('api/v1/initiatives/:slug/similar')
@Access('member')
export class InitiativeDismissalsController {
  constructor(private readonly dismiss: DismissInitiative) {}

  @Get('dismissed')
  @Answers(dismissalsResponse, 'What the organisation put aside, the last one first')
  async list(@Param('slug', { schema: slugParam }) slug: string, @CurrentViewer() viewer: Viewer) {
    const found = await this.dismiss.list(slug, viewer);
    return { items: found.map(({ slug, title }) => presentRef('initiative', slug, title)) };
  }

  @Post(':other/dismissed')
  @HttpCode(200)
  @Answers(dismissedResponse, 'It is not proposed to the organisation any more')
  async put(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('other', { schema: slugParam }) other: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.dismiss.execute(slug, other, viewer);
    return { dismissed: true };
  }

  @Delete(':other/dismissed')
  @Answers(dismissedResponse, 'It may be proposed again')
  async undo(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('other', { schema: slugParam }) other: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.dismiss.undo(slug, other, viewer);
    return { dismissed: false };
  }
}
