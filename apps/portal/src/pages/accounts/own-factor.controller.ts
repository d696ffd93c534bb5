import { Body, Controller, Header, Req } from '@nestjs/common';
import type { Request } from 'express';
import { LimitAttempts, ProveAgain, RecoveryCodes } from '#accounts';
import type { Viewer } from '#platform';
import {
  Access,
  CurrentFrame,
  CurrentViewer,
  FormRoute,
  isFresh,
  rememberedBy,
  saveSession,
  SeeOther,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { AccountView } from './account-view.js';
import { formBody, type FormBody, textOf } from './fields.js';
import { RecoveryCodesPage } from './recovery-codes.page.js';
import { isLinkNeeded, sayRefusal } from './say-refusal.js';

/** As long as a link that signs in proves something. */
const REPLACING_MS = 15 * 60_000;

/** What somebody changes of their own second factor, once they proved again that it is they. */
@Controller()
@Access('member')
export class OwnFactorController {
  constructor(
    private readonly view: AccountView,
    private readonly attempts: LimitAttempts,
    private readonly proofs: ProveAgain,
    private readonly codes: RecoveryCodes,
  ) {}

  /** The session, and the app so far, stay as they are until a first code came back. */
  @FormRoute('konto/zweiter-faktor')
  async beginFactor(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const { id } = viewer.account!;
    const refused = await this.refused(id, textOf(body, 'factorProof'), request, frame);
    if (refused !== null) return this.again('factorProof', refused, viewer, frame, request);
    const isReplacing = (await this.codes.countLeft(id)) !== null;
    if (isReplacing) checkShowed(request);
    const replacingUntil = isReplacing ? Date.now() + REPLACING_MS : undefined;
    Object.assign(rememberedBy(request), { pendingId: id, wanted: '/konto', replacingUntil });
    await saveSession(request);
    throw new SeeOther('/anmelden/zweiter-faktor');
  }

  /** Shown in the answer itself, as they are kept nowhere from where a next page could read them. */
  @FormRoute('konto/notfallcodes')
  @Header('cache-control', 'no-store')
  async renewCodes(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const { id } = viewer.account!;
    checkShowed(request);
    const refused = await this.refused(id, textOf(body, 'codesProof'), request, frame);
    if (refused !== null) return this.again('codesProof', refused, viewer, frame, request);
    return renderPage(RecoveryCodesPage({ frame, codes: await this.codes.renew(id), next: '/konto' }));
  }

  /** @returns what is said to whoever did not prove that it is they; null: they did */
  private async refused(id: string, password: string, request: Request, frame: Frame) {
    try {
      await this.attempts.count('proof-account', id);
      await this.proofs.check(id, { isFresh: isFresh(request), password });
      return null;
    } catch (error) {
      const message = sayRefusal(error, frame.messages.accounts.ownErrors);
      return { message, isLinkNeeded: isLinkNeeded(error) };
    }
  }

  private again(
    field: string,
    refused: { readonly message: string; readonly isLinkNeeded: boolean },
    viewer: Viewer,
    frame: Frame,
    request: Request,
  ): Promise<string> {
    const name = refused.isLinkNeeded ? '' : field;
    return this.view.render(viewer, frame, request, { errors: [{ name, message: refused.message }] });
  }
}

/** What stands for the second factor otherwise (a link of the operator) is not the one that is to be changed. @throws SeeOther */
function checkShowed(request: Request): void {
  if (rememberedBy(request).secondProof !== 'code') throw new SeeOther('/anmelden?weiter=%2Fkonto');
}
