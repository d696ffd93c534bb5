import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { SettleChange } from '#curation';
import {
  type ApprovalDemand,
  DecideChange,
  DemandApproval,
  ListChanges,
  type ShownChange,
} from '#organisations';
import { DomainError, type Viewer } from '#platform';
import { z } from 'zod';
import { Access, Answers, CurrentViewer, slugParam } from '../../../edge/index.js';
import { sayFaults } from '../../parts/say-faults.js';
import { FindBySlug } from '../find-by-slug.js';
import {
  approveChangeRequest,
  changesResponse,
  decidedResponse,
  demandSchema,
  rejectChangeRequest,
  withdrawChangeRequest,
} from './approval.schema.js';

const changeId = z.uuid();

/** What an organisation's editors want changed, where changes are to be approved. */
@Controller('api/v1/organisations/:slug')
@Access('editor')
export class ChangesController {
  constructor(
    private readonly find: FindBySlug,
    private readonly changes: ListChanges,
    private readonly settle: SettleChange,
    private readonly decide: DecideChange,
    private readonly demand: DemandApproval,
  ) {}

  @Get('changes')
  @Answers(changesResponse, 'Changes that wait for approval, and the last ones decided')
  async list(@Param('slug', { schema: slugParam }) slug: string, @CurrentViewer() viewer: Viewer) {
    const { id } = await this.find.execute(slug, viewer, 'changes');
    const items = await this.changes.ofOrganisation(id, viewer);
    return { items: items.map((item) => present(item, viewer)) };
  }

  @Post('changes/:id/approve')
  @Answers(decidedResponse, 'Approved: shown from now on')
  async approve(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('id', { schema: changeId }) id: string,
    @Body({ schema: approveChangeRequest }) { version }: z.infer<typeof approveChangeRequest>,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.check(slug, id, viewer);
    await this.settle.approve(id, version ?? null, viewer).catch(sayFaults);
    return { id, state: 'approved' };
  }

  @Post('changes/:id/reject')
  @Answers(decidedResponse, 'Rejected; the reason is mailed to the editor')
  async reject(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('id', { schema: changeId }) id: string,
    @Body({ schema: rejectChangeRequest }) { reason }: z.infer<typeof rejectChangeRequest>,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.check(slug, id, viewer);
    await this.settle.reject(id, reason, viewer);
    return { id, state: 'rejected' };
  }

  @Post('changes/:id/withdraw')
  @Answers(decidedResponse, 'Taken back by its editor')
  async withdraw(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('id', { schema: changeId }) id: string,
    @Body({ schema: withdrawChangeRequest }) _body: z.infer<typeof withdrawChangeRequest>,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.check(slug, id, viewer);
    await this.decide.withdraw(id, viewer);
    return { id, state: 'withdrawn' };
  }

  @Put('approval')
  @Answers(demandSchema, 'Says whether changes of editors are to be approved')
  ask(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: demandSchema }) demand: ApprovalDemand,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ApprovalDemand> {
    return this.demand.set(slug, demand, viewer);
  }

  /** An id counts below its own organisation only. */
  private async check(slug: string, id: string, viewer: Viewer): Promise<void> {
    const organisation = await this.find.execute(slug, viewer, `changes/${id}`);
    const change = await this.changes.find(id);
    if (change?.organisationId !== organisation.id) throw new DomainError('CHANGE.NOT_FOUND', 'not-found');
  }
}

function present(change: ShownChange, { account }: Viewer) {
  const { id, accountId, state, createdAt, decidedAt, reason, record, version, lines } = change;
  return {
    id,
    state,
    isOwn: accountId === account?.id,
    madeAt: createdAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    reason,
    record,
    version,
    changes: lines,
  };
}
