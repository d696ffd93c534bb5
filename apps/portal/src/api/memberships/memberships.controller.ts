import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { NegotiateMembership, ProposeMembership } from '#accounts';
import { ListOwnMemberships, type NewMembership, newMembership } from '#organisations';
import type { Viewer } from '#platform';
import { z } from 'zod';
import { Access, Answers, Counted, CurrentViewer } from '../../edge/index.js';
import { FindNamed } from '../parts/find-named.js';
import { MayWait, Waiting } from '../parts/may-wait.js';
import { presentOrganisationRef } from '../parts/ref.presenter.js';
import {
  answeredResponse,
  answerRequest,
  askedResponse,
  endedResponse,
  endRequest,
  ownMembershipsRequest,
  ownMembershipsResponse,
} from './membership.schema.js';

const membershipId = z.uuid();

/** Memberships need both sides: one asks, the other confirms. */
@Controller('api/v1/memberships')
@Access('editor')
export class MembershipsController {
  constructor(
    private readonly find: FindNamed,
    private readonly memberships: ListOwnMemberships,
    private readonly propose: ProposeMembership,
    private readonly negotiate: NegotiateMembership,
  ) {}

  @Get()
  @Answers(
    ownMembershipsResponse,
    'Memberships of one’s own organisation: what waits, what holds, what has ended',
  )
  async list(
    @Query({ schema: ownMembershipsRequest }) { organisation }: z.infer<typeof ownMembershipsRequest>,
    @CurrentViewer() viewer: Viewer,
  ) {
    const id = await this.find.execute('organisation', organisation, viewer);
    const items = await this.memberships.execute(id, viewer);
    return {
      items: items.map(({ other, ...line }) => ({
        ...line,
        organisation: other && presentOrganisationRef(other),
      })),
    };
  }

  @Post()
  @Counted()
  @Answers(askedResponse, 'Asks to join a network, or invites somebody into one’s own', 201)
  @MayWait()
  async ask(@Body({ schema: newMembership }) wanted: NewMembership, @CurrentViewer() viewer: Viewer) {
    const { pending, ...asked } = await this.propose.ask(wanted, viewer);
    return pending === null ? asked : new Waiting(pending);
  }

  @Post(':id/confirm')
  @Answers(
    answeredResponse,
    'Confirms what the other side asked for; the answer’s id is that of the membership',
  )
  @MayWait()
  async confirm(
    @Param('id', { schema: membershipId }) id: string,
    @Body({ schema: answerRequest }) _body: z.infer<typeof answerRequest>,
    @CurrentViewer() viewer: Viewer,
  ) {
    const { pending, ...confirmed } = await this.propose.confirm(id, viewer);
    return pending === null ? confirmed : new Waiting(pending);
  }

  @Post(':id/decline')
  @Answers(
    answeredResponse,
    'Declines what the other side asked for, or takes back what one asked for oneself',
  )
  async decline(
    @Param('id', { schema: membershipId }) id: string,
    @Body({ schema: answerRequest }) _body: z.infer<typeof answerRequest>,
    @CurrentViewer() viewer: Viewer,
  ) {
    const { state } = await this.negotiate.decline(id, viewer);
    return { id, state };
  }

  @Post(':id/end')
  @Answers(endedResponse, 'Ends a membership; it is kept, with its last day')
  async end(
    @Param('id', { schema: membershipId }) id: string,
    @Body({ schema: endRequest }) { until }: z.infer<typeof endRequest>,
    @CurrentViewer() viewer: Viewer,
  ) {
    const ended = await this.negotiate.end(id, until || null, viewer);
    return { id, until: ended.until };
  }
}
