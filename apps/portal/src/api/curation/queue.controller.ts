import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { DecideItem, ListQueue, type QueueItem } from '#curation';
import type { Viewer } from '#platform';
import { z } from 'zod';
import { Access, Answers, CurrentViewer } from '../../edge/index.js';
import { sayFaults } from '../parts/say-faults.js';
import { presentOrganisationRef } from '../parts/ref.presenter.js';
import {
  approveRequest,
  decisionResponse,
  type QueueQuery,
  queueRequest,
  queueResponse,
  rejectRequest,
} from './curation.schema.js';

const itemId = z.uuid();

/** What waits for a curator. */
@Controller('api/v1/curation/queue')
@Access('curator')
export class QueueController {
  constructor(
    private readonly queue: ListQueue,
    private readonly decide: DecideItem,
  ) {}

  @Get()
  @Answers(queueResponse, 'What waits for a decision, the oldest first')
  async list(
    @Query({ schema: queueRequest }) { kind: kinds, ...page }: QueueQuery,
    @CurrentViewer() viewer: Viewer,
  ) {
    const { items, next } = await this.queue.execute(viewer, { cursor: null, ...page, kinds });
    return { items: items.map(present), counts: await this.queue.counts(viewer), next };
  }

  @Post(':id/approve')
  @Answers(decisionResponse, 'Approved')
  async approve(
    @Param('id', { schema: itemId }) id: string,
    @Body({ schema: approveRequest }) { version }: z.infer<typeof approveRequest>,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.decide.approve(id, viewer, version).catch(sayFaults);
    return { id, decision: 'approved' };
  }

  @Post(':id/reject')
  @Answers(decisionResponse, 'Rejected; the reason is mailed to the submitter')
  async reject(
    @Param('id', { schema: itemId }) id: string,
    @Body({ schema: rejectRequest }) { reason }: z.infer<typeof rejectRequest>,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.decide.reject(id, reason, viewer);
    return { id, decision: 'rejected' };
  }
}

function present({ organisation, likely, ...item }: QueueItem) {
  return {
    ...item,
    organisation: organisation && presentOrganisationRef(organisation),
    likely: likely.map(presentOrganisationRef),
  };
}
