import { Body, Controller, Param, Query } from '@nestjs/common';
import { LONGEST_REASON } from '#accounts';
import { DecideItem, ListQueue } from '#curation';
import { curatesAll, DomainError, type Viewer } from '#platform';
import { z } from 'zod';
import { type QueueQuery, queueRequest } from '../../api/curation/curation.schema.js';
import { Access, CurrentFrame, CurrentViewer, FormRoute, PageRoute, SeeOther } from '../../edge/index.js';
import { type Done, type Frame, renderPage } from '../../ui/index.js';
import { ChangeWords } from '../approval/change-words.js';
import { whyEntryFails } from '../approval/why-entry-fails.js';
import { seenVersion } from '../approval/seen-version.js';
import { formBody, type FormBody, textOf } from '../accounts/fields.js';
import { CuratedPart } from './curated-part.js';
import { type QueueError, QueuePage } from './queue.page.js';

const itemId = z.uuid();
const PATH = '/kuratierung';

/** What waits for a curator, with what they can do about it. */
@Controller()
@Access('curator')
export class QueuePageController {
  constructor(
    private readonly queue: ListQueue,
    private readonly decide: DecideItem,
    private readonly words: ChangeWords,
    private readonly part: CuratedPart,
  ) {}

  @PageRoute('kuratierung')
  show(
    @Query({ schema: queueRequest }) page: QueueQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.page(viewer, frame, null, page);
  }

  @FormRoute('kuratierung/:id/annehmen')
  async approve(
    @Param('id', { schema: itemId }) id: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const version = seenVersion(body);
    return this.attempt(
      viewer,
      frame,
      { id, reason: '' },
      () => this.decide.approve(id, viewer, version),
      'decided',
    );
  }

  @FormRoute('kuratierung/:id/ablehnen')
  async reject(
    @Param('id', { schema: itemId }) id: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const t = frame.messages.curation;
    const reason = textOf(body, 'reason').trim();
    if (reason === '') return this.page(viewer, frame, { id, reason, message: t.reasonMissing });
    if (reason.length > LONGEST_REASON) {
      const message = t.reasonLong(frame.format.number(LONGEST_REASON));
      return this.page(viewer, frame, { id, reason, message });
    }
    return this.attempt(
      viewer,
      frame,
      { id, reason },
      () => this.decide.reject(id, reason, viewer),
      'rejected',
    );
  }

  private async attempt(
    viewer: Viewer,
    frame: Frame,
    typed: { id: string; reason: string },
    work: () => Promise<void>,
    done: Done,
  ): Promise<string> {
    try {
      await work();
    } catch (error) {
      return this.page(viewer, frame, { ...typed, message: sayWhy(error, frame) });
    }
    throw new SeeOther(PATH, done);
  }

  private async page(
    viewer: Viewer,
    frame: Frame,
    error: QueueError | null,
    { kind: kinds, ...page }: QueueQuery = queueRequest.parse({}),
  ): Promise<string> {
    const { items, next } = await this.queue.execute(viewer, { cursor: null, ...page, kinds });
    const counts = await this.queue.counts(viewer);
    const isFirst = page.cursor === undefined;
    const changes = items.map(({ record, changes: lines }) => ({ record, lines }));
    const say = await this.words.in(frame, changes);
    const seesLog = curatesAll(viewer);
    const part = seesLog ? null : await this.part.say(viewer, frame);
    return renderPage(
      QueuePage({ frame, items, counts, kind: kinds?.[0] ?? null, next, isFirst, seesLog, part, error, say }),
    );
  }
}

/** What was decided meanwhile is said by what; anything else is thrown on. */
function sayWhy(error: unknown, frame: Frame): string {
  const { curation: t } = frame.messages;
  if (error instanceof DomainError) {
    if (error.code === 'CURATION.NOBODY_TO_ASK') return t.nobodyToAsk;
    if (error.code === 'CLAIM.ALREADY_CLAIMED') return t.claimedMeanwhile;
    if (error.code === 'CHANGE.MOVED') return t.moved;
    const entryFails = whyEntryFails(error.code, frame);
    if (entryFails !== null) return entryFails;
    if (error.code.endsWith('.INVALID')) return t.noLonger;
    if (error.code === 'CURATION.DECIDED') {
      if (error.details.decision === 'withdrawn') return t.withdrawnMeanwhile;
      return error.details.decision === 'approved' ? t.approvedMeanwhile : t.rejectedMeanwhile;
    }
  }
  throw error;
}
