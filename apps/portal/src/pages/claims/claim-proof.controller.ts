import { Body, Controller, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { ClaimLinks, ProveMailbox } from '#accounts';
import { ReadOrganisations } from '#organisations';
import { DomainError, type Viewer, VISITOR } from '#platform';
import { Access, beginSession, CurrentFrame, CurrentViewer, FormRoute, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { afterSignIn } from '../accounts/after-sign-in.js';
import { formBody, type FormBody } from '../accounts/fields.js';
import { tokenParam } from '../accounts/token-param.js';
import { ClaimConfirmPage, ClaimDonePage } from './claim.page.js';

/** What the link in the letter to a claimed mailbox opens; only its button proves. */
@Controller()
@Access('public')
export class ClaimProofController {
  constructor(
    private readonly links: ClaimLinks,
    private readonly prove: ProveMailbox,
    private readonly organisations: ReadOrganisations,
  ) {}

  @PageRoute('uebernahme/:token')
  async show(
    @Param('token', { schema: tokenParam }) token: string,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const asked = await this.asked(token);
    return asked ? renderPage(ClaimConfirmPage({ frame, token, ...asked })) : spent(frame);
  }

  @FormRoute('uebernahme/:token')
  async confirm(
    @Param('token', { schema: tokenParam }) token: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const asked = await this.asked(token);
    if (!asked) return spent(frame);
    const { claims } = frame.messages;
    try {
      const { outcome, account } = await this.prove.accept(token, viewer.account?.id ?? null, frame.language);
      // Whoever got an account by it is signed in, with what else that account needs.
      if (account && viewer.account?.id !== account.id) {
        const step = await beginSession(request, account, { byLink: true });
        if (outcome === 'passed') throw afterSignIn(step, `/organisationen/${asked.slug}`, 'claimed');
        throw afterSignIn(step, '/konto', 'submitted');
      }
      return renderPage(ClaimDonePage({ frame, organisation: asked.organisation, done: claims[outcome] }));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === 'ACCESS.FORBIDDEN') {
        const done = { title: claims.confirm.title(asked.name), text: claims.confirm.other };
        return renderPage(ClaimDonePage({ frame, organisation: null, done }));
      }
      if (error.code === 'CLAIM.ALREADY_CLAIMED' || error.code === 'SIGN_IN.LINK_SPENT') return spent(frame);
      throw error;
    }
  }

  /** Null: the link does nothing any more. */
  private async asked(token: string) {
    const proof = await this.links.look(token);
    if (!proof) return null;
    const { organisationId, mailbox } = proof;
    const organisation = (await this.organisations.forViewer([organisationId], VISITOR)).get(organisationId);
    if (!organisation || organisation.claimed) return null;
    return { organisation, slug: organisation.slug, name: organisation.name, mailbox };
  }
}

function spent(frame: Frame): string {
  const { spentTitle: title, spent: text } = frame.messages.claims.confirm;
  return renderPage(ClaimDonePage({ frame, organisation: null, done: { title, text } }));
}
