import { Body, Controller, Delete, Get, HttpCode, Param, Patch, UseInterceptors } from '@nestjs/common';
import { ManageTeam, notInTeam, type RoleHolder } from '#accounts';
import type { Viewer } from '#platform';
import { z } from 'zod';
import { Access, Answers, CurrentViewer, slugParam, ForPeople } from '../../edge/index.js';
import { FollowRenamed } from '../parts/follow-renamed.js';
import { FindTeamBySlug } from './find-team-by-slug.js';
import { editorResponse, editorsResponse, roleRequest } from './team.schema.js';

const accountParam = z.uuid();

/** Who works on an organisation: its people see each other, its owners decide. */
@Controller('api/v1/organisations/:slug/editors')
@Access('member')
@UseInterceptors(FollowRenamed)
export class EditorsController {
  constructor(
    private readonly find: FindTeamBySlug,
    private readonly team: ManageTeam,
  ) {}

  @Get()
  @Answers(editorsResponse, 'Who works on an organisation’s entries; owners first')
  async list(@Param('slug', { schema: slugParam }) slug: string, @CurrentViewer() viewer: Viewer) {
    const people = await this.team.holders(await this.find.execute(slug, viewer));
    return { items: people.map((person) => present(person, viewer)) };
  }

  @ForPeople()
  @Patch(':account')
  @Answers(editorResponse, 'Gives somebody of the team another role; the last owner keeps theirs')
  async change(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('account', { schema: accountParam }) account: string,
    @Body({ schema: roleRequest }) { role }: z.infer<typeof roleRequest>,
    @CurrentViewer() viewer: Viewer,
  ) {
    const id = await this.find.execute(slug, viewer);
    await this.team.change(account, id, role, viewer);
    const changed = (await this.team.holders(id)).find(({ accountId }) => accountId === account);
    if (!changed) throw notInTeam();
    return present(changed, viewer);
  }

  /** With one's own id one leaves; the last owner cannot. */
  @Delete(':account')
  @HttpCode(204)
  async remove(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('account', { schema: accountParam }) account: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    const id = await this.find.execute(slug, viewer);
    if (!(await this.team.remove(account, id, viewer))) throw notInTeam();
  }
}

function present({ accountId, email, role, since }: RoleHolder, viewer: Viewer) {
  return { id: accountId, email, role, since: since.toISOString(), you: accountId === viewer.account?.id };
}
