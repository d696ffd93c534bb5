import { Body, Controller, Param } from '@nestjs/common';
import { LONGEST_REASON } from '#accounts';
import { SettleChange } from '#curation';
import { DecideChange, DemandApproval } from '#organisations';
import type { Viewer } from '#platform';
import { z } from 'zod';
import {
  Access,
  CurrentFrame,
  CurrentViewer,
  FormRoute,
  PageRoute,
  RefusedPage,
  SeeOther,
  slugParam,
} from '../../edge/index.js';
import type { Frame } from '../../ui/index.js';
import { formBody, type FormBody, textOf } from '../accounts/fields.js';
import { ReadApprovals } from './read-approvals.js';
import { isReplaced } from './is-replaced.js';
import { whyNotDecided } from './why-not-decided.js';
import { seenVersion } from './seen-version.js';

const changeId = z.uuid();

/** What an organisation's editors want changed: its owners decide, its editors see what became of it. */
@Controller()
@Access('editor')
export class ApprovalsController {
  constructor(
    private readonly read: ReadApprovals,
    private readonly settle: SettleChange,
    private readonly decide: DecideChange,
    private readonly demand: DemandApproval,
  ) {}

  @PageRoute('organisationen/:slug/freigaben')
  show(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.read.execute(slug, viewer, frame);
  }

  @FormRoute('organisationen/:slug/freigaben/:id/freigeben')
  async approve(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('id', { schema: changeId }) id: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const again = (message: string) => this.read.execute(slug, viewer, frame, { id, reason: '', message });
    const next = new SeeOther(`/organisationen/${slug}/freigaben`, 'approved');
    return attempt(() => this.settle.approve(id, seenVersion(body), viewer), frame, again, next);
  }

  @FormRoute('organisationen/:slug/freigaben/:id/ablehnen')
  async reject(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('id', { schema: changeId }) id: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const t = frame.messages.curation;
    const reason = textOf(body, 'reason').trim();
    const again = (message: string) => this.read.execute(slug, viewer, frame, { id, reason, message });
    if (reason === '') return again(t.reasonMissing);
    if (reason.length > LONGEST_REASON) return again(t.reasonLong(frame.format.number(LONGEST_REASON)));
    const next = new SeeOther(`/organisationen/${slug}/freigaben`, 'rejected');
    return attempt(() => this.settle.reject(id, reason, viewer), frame, again, next);
  }

  @FormRoute('organisationen/:slug/freigaben/:id/zurueckziehen')
  async withdraw(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('id', { schema: changeId }) id: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const again = (message: string) => this.read.execute(slug, viewer, frame, { id, reason: '', message });
    const next = new SeeOther(`/organisationen/${slug}/freigaben`, 'withdrawn');
    return attempt(() => this.decide.withdraw(id, viewer), frame, again, next);
  }

  @FormRoute('organisationen/:slug/freigaben/einstellung')
  async ask(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<string> {
    const chosen = textOf(body, 'freigabe');
    const isDemanded = chosen === 'own' || chosen === 'members';
    await this.demand.set(slug, { isDemanded, forMembers: chosen === 'members' }, viewer);
    throw new SeeOther(`/organisationen/${slug}/freigaben`, 'saved');
  }
}

/** @returns the page again, with what became of it meanwhile; anything else is thrown on, and where it leads when it is done */
async function attempt(
  work: () => Promise<unknown>,
  frame: Frame,
  again: (message: string) => Promise<string>,
  next: SeeOther,
): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (!isReplaced(error)) return again(whyNotDecided(error, frame));
    // Whoever may not see the page is told no more than that.
    const html = await again(frame.messages.curation.changedMeanwhile).catch(() => {
      throw error;
    });
    throw new RefusedPage(html, error);
  }
  throw next;
}
