import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { DismissMatch } from '#matching';
import { ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentViewer, slugParam } from '../../edge/index.js';
import { FindBySlug } from '../organisations/find-by-slug.js';
import { presentOrganisationRef } from '../parts/ref.presenter.js';
import { dismissalsResponse, dismissedResponse } from './match.schema.js';

/** Whom an organisation does not want to be proposed; for those who act for it. */
@Controller('api/v1/organisations/:slug/matches')
@Access('member')
export class DismissalsController {
  constructor(
    private readonly find: FindBySlug,
    private readonly dismiss: DismissMatch,
    private readonly organisations: ReadOrganisations,
  ) {}

  @Get('dismissed')
  @Answers(dismissalsResponse, 'Who was put aside, the last one first')
  async list(@Param('slug', { schema: slugParam }) slug: string, @CurrentViewer() viewer: Viewer) {
    const me = await this.find.execute(slug, viewer, 'matches/dismissed');
    const ids = await this.dismiss.list(me.id, 'organisation', viewer);
    const shown = await this.organisations.forViewer(ids, viewer);
    return { items: ids.flatMap((id) => shown.get(id) ?? []).map(presentOrganisationRef) };
  }

  @Post(':other/dismissed')
  @HttpCode(200)
  @Answers(dismissedResponse, 'It is not proposed to this organisation any more')
  async put(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('other', { schema: slugParam }) other: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    const { me, them } = await this.both(slug, other, viewer);
    await this.dismiss.execute(me, { type: 'organisation', id: them }, viewer);
    return { dismissed: true };
  }

  @Delete(':other/dismissed')
  @Answers(dismissedResponse, 'It may be proposed again')
  async undo(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('other', { schema: slugParam }) other: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    const { me, them } = await this.both(slug, other, viewer);
    await this.dismiss.undo(me, { type: 'organisation', id: them }, viewer);
    return { dismissed: false };
  }

  private async both(slug: string, other: string, viewer: Viewer): Promise<{ me: string; them: string }> {
    const me = await this.find.execute(slug, viewer, `matches/${other}/dismissed`);
    const them = await this.find.execute(other, viewer, '');
    return { me: me.id, them: them.id };
  }
}
