import { Body, Controller, Delete, Get, HttpCode, Param, Put, UseInterceptors } from '@nestjs/common';
import { KeepRoleMailbox } from '#accounts';
import type { Viewer } from '#platform';
import type { z } from 'zod';
import { Access, Answers, CurrentViewer, slugParam, ForPeople } from '../../edge/index.js';
import { FindBySlug } from '../organisations/find-by-slug.js';
import { FollowRenamed } from '../parts/follow-renamed.js';
import { mailboxRequest, mailboxResponse } from './team.schema.js';

/** The mailbox that an organisation keeps whoever works there. */
@Controller('api/v1/organisations/:slug/mailbox')
@Access('owner')
@UseInterceptors(FollowRenamed)
export class RoleMailboxController {
  constructor(
    private readonly find: FindBySlug,
    private readonly mailboxes: KeepRoleMailbox,
  ) {}

  @Get()
  @Answers(mailboxResponse, 'The mailbox that is asked when nobody of the team can be')
  async read(@Param('slug', { schema: slugParam }) slug: string, @CurrentViewer() viewer: Viewer) {
    const { id } = await this.find.execute(slug, viewer, 'mailbox');
    return { mailbox: (await this.mailboxes.read(id, viewer))?.email ?? null };
  }

  @ForPeople()
  @Put()
  @Answers(mailboxResponse, 'Says which mailbox that is')
  async write(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: mailboxRequest }) { mailbox }: z.infer<typeof mailboxRequest>,
    @CurrentViewer() viewer: Viewer,
  ) {
    const { id } = await this.find.execute(slug, viewer, 'mailbox');
    await this.mailboxes.execute(id, mailbox, viewer);
    return { mailbox };
  }

  @ForPeople()
  @Delete()
  @HttpCode(204)
  async remove(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    const { id } = await this.find.execute(slug, viewer, 'mailbox');
    await this.mailboxes.execute(id, '', viewer);
  }
}
