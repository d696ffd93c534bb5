import { Body, Controller, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { LONGEST_NOTE, tidyEmail } from '#accounts';
import { DomainError, type Viewer } from '#platform';
import {
  Access,
  CurrentFrame,
  CurrentViewer,
  FormRoute,
  PageRoute,
  SeeOther,
  slugParam,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { FindClaimed } from '../../api/claims/find-claimed.js';
import { TakeClaimStep } from '../../api/claims/take-claim-step.js';
import { formBody, type FormBody, textOf, wrongEmail } from '../accounts/fields.js';
import { ClaimDonePage } from './claim.page.js';
import { ReadClaimPage } from './read-claim-page.js';

/** "Das ist unsere Organisation": whoever has no account yet gets one by the mailbox. */
@Controller()
export class ClaimController {
  constructor(
    private readonly find: FindClaimed,
    private readonly page: ReadClaimPage,
    private readonly steps: TakeClaimStep,
  ) {}

  @PageRoute('organisationen/:slug/uebernehmen')
  @Access('public')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.page.execute(await this.find.execute(slug), viewer, frame);
  }

  @FormRoute('organisationen/:slug/uebernehmen')
  @Access('public')
  async byMailbox(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const organisation = await this.find.execute(slug);
    const { claims, accounts } = frame.messages;
    const value = textOf(body, 'mailbox');
    const wrong = wrongEmail(value, accounts.errors) ?? (organisation.claimed ? claims.taken : null);
    if (wrong)
      return this.page.execute(organisation, viewer, frame, { name: 'mailbox', message: wrong, value });
    const next = await this.steps.byMailbox(
      organisation,
      tidyEmail(value),
      viewer,
      frame.language,
      request.ip ?? '',
    );
    return renderPage(ClaimDonePage({ frame, organisation, done: claims[next] }));
  }

  @FormRoute('organisationen/:slug/uebernehmen/domain')
  @Access('member')
  async byDomain(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const organisation = await this.find.execute(slug);
    await this.steps.claim(organisation, { way: 'domain' }, viewer, frame.language);
    throw new SeeOther(`/organisationen/${slug}/uebernehmen#domain`);
  }

  @FormRoute('organisationen/:slug/uebernehmen/pruefen')
  @Access('member')
  async check(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const organisation = await this.find.execute(slug);
    const { claims } = frame.messages;
    try {
      const outcome = await this.steps.check(organisation, viewer);
      return renderPage(ClaimDonePage({ frame, organisation, done: claims[outcome] }));
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'CLAIM.PROOF_NOT_FOUND') throw error;
      const message = claims.domain.missing;
      return this.page.execute(organisation, viewer, frame, { name: '', message, value: '' });
    }
  }

  @FormRoute('organisationen/:slug/uebernehmen/kuratierung')
  @Access('member')
  async byCurator(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const organisation = await this.find.execute(slug);
    const { claims } = frame.messages;
    const value = textOf(body, 'note');
    const isMissing = value.trim() === '';
    if (isMissing || value.length > LONGEST_NOTE) {
      const message = isMissing ? claims.noteMissing : claims.noteLong(frame.format.number(LONGEST_NOTE));
      return this.page.execute(organisation, viewer, frame, { name: 'note', message, value });
    }
    await this.steps.claim(organisation, { way: 'curator', note: value }, viewer, frame.language);
    return renderPage(ClaimDonePage({ frame, organisation, done: claims.referred }));
  }
}
