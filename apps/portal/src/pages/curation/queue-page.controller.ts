import { Body, Controller, Param, Query } from '@nestjs/common';
import { LONGEST_REASON } from '#accounts';
import { DecideItem, ListQueue } from '#curation';
import { curatesAll, DomainError, type Viewer } from '#platform';
import { z } from 'zod';
import { type QueueQuery, queueRequest } from '../../api/curation/curation.schema.js';
import {
  Access,
  CurrentFrame,
  CurrentViewer,
  FormRoute,
  PageRoute,
  RefusedPage,
  SeeOther,
} from '../../edge/index.js';
import { type Done, type Frame, renderPage } from '../../ui/index.js';
import { ChangeWords } from '../approval/change-words.js';
import { isReplaced } from '../approval/is-replaced.js';
import { whyNotDecided } from '../approval/why-not-decided.js';
import { seenVersion } from '../approval/seen-version.js';
import { formBody, type FormBody, textOf } from '../accounts/fields.js';
import { seenPage } from './seen-page.js';
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
    const work = () => this.decide.approve(id, viewer, version);
    return this.attempt({ id, reason: '', seen: seenPage(body) }, viewer, frame, work, 'decided');
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
    const seen = seenPage(body);
    if (reason === '') return this.page(viewer, frame, { id, reason, message: t.reasonMissing }, seen);
    if (reason.length > LONGEST_REASON) {
      const message = t.reasonLong(frame.format.number(LONGEST_REASON));
      return this.page(viewer, frame, { id, reason, message }, seen);
    }
    const work = () => this.decide.reject(id, reason, viewer);
    return this.attempt({ id, reason, seen }, viewer, frame, work, 'rejected');
  }

  private async attempt(
    { seen, ...typed }: { id: string; reason: string; seen: QueueQuery },
    viewer: Viewer,
    frame: Frame,
    work: () => Promise<void>,
    done: Done,
  ): Promise<string> {
    try {
      await work();
    } catch (error) {
      if (!isReplaced(error)) {
        return this.page(viewer, frame, { ...typed, message: sayWhy(error, frame) }, seen);
      }
      const message = frame.messages.curation.changedMeanwhile;
      throw new RefusedPage(await this.page(viewer, frame, { ...typed, message }, seen), error);
    }
    throw new SeeOther(PATH, done);
  }

  private async page(
    viewer: Viewer,
    frame: Frame,
    error: QueueError | null,
    { kind: kinds, ...page }: QueueQuery,
  ): Promise<string> {
    const { items, next } = await this.queue.execute(viewer, { cursor: null, ...page, kinds });
    const counts = await this.queue.counts(viewer);
    const changes = items.map(({ record, changes: lines }) => ({ record, lines }));
    const say = await this.words.in(frame, changes);
    const seesLog = curatesAll(viewer);
    const part = seesLog ? null : await this.part.say(viewer, frame);
    const shown = { kind: kinds?.[0] ?? null, cursor: page.cursor ?? null, next };
    return renderPage(QueuePage({ frame, items, counts, ...shown, seesLog, part, error, say }));
  }
}

/** What a curator can do about a refusal. Anything else is thrown on. */
function sayWhy(error: unknown, frame: Frame): string {
  const { curation: t } = frame.messages;
  const code = error instanceof DomainError ? error.code : '';
  if (code === 'CURATION.NOBODY_TO_ASK') return t.nobodyToAsk;
  if (code === 'CLAIM.ALREADY_CLAIMED') return t.claimedMeanwhile;
  return whyNotDecided(error, frame);
}
