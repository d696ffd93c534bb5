import { Body, Controller, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { AddressLinks, AskForAddress, ChangeAddress, LimitLetters, tidyEmail, UndoAddress } from '#accounts';
import { DomainError, type Viewer } from '#platform';
import { Access, CurrentFrame, CurrentViewer, FormRoute, isFresh, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { AccountView } from './account-view.js';
import { AddressDonePage, AddressLinkPage, AddressSentPage } from './address.page.js';
import { formBody, type FormBody, textOf, wrongEmail } from './fields.js';
import { SpentPage } from './link.page.js';
import { isLinkNeeded, sayRefusal } from './say-refusal.js';
import { tokenParam } from './token-param.js';

/** Another mail address: asked for by somebody who is signed in, confirmed from the new mailbox. */
@Controller()
@Access('member')
export class AskAddressController {
  constructor(
    private readonly view: AccountView,
    private readonly ask: AskForAddress,
    private readonly letters: LimitLetters,
  ) {}

  @FormRoute('konto/adresse')
  async send(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const { errors, ownErrors } = frame.messages.accounts;
    const email = textOf(body, 'email');
    const again = (name: string, message: string) =>
      this.view.render(viewer, frame, request, { email, errors: [{ name, message }] });
    const wrong = wrongEmail(email, errors);
    if (wrong) return again('email', wrong);
    const { id } = viewer.account!;
    try {
      await this.letters.count(id, email, { of: 'account', id });
      await this.ask.execute(id, tidyEmail(email), isFresh(request), frame.language);
    } catch (error) {
      return again(isLinkNeeded(error) ? '' : 'email', sayRefusal(error, ownErrors));
    }
    return renderPage(AddressSentPage({ frame }));
  }
}

/** What the links of these letters open; only the buttons of their pages act. */
@Controller()
@Access('public')
export class AddressController {
  constructor(
    private readonly links: AddressLinks,
    private readonly changeAddress: ChangeAddress,
    private readonly undoAddress: UndoAddress,
  ) {}

  @PageRoute('adresse/:token')
  show(@Param('token', { schema: tokenParam }) token: string, @CurrentFrame() frame: Frame): Promise<string> {
    return this.page(token, 'change', frame);
  }

  @FormRoute('adresse/:token')
  change(
    @Param('token', { schema: tokenParam }) token: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.act(() => this.changeAddress.execute(token), 'change', frame);
  }

  @PageRoute('adresse/zurueck/:token')
  showUndo(
    @Param('token', { schema: tokenParam }) token: string,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.page(token, 'undo', frame);
  }

  @FormRoute('adresse/zurueck/:token')
  undo(
    @Param('token', { schema: tokenParam }) token: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.act(() => this.undoAddress.execute(token), 'undo', frame);
  }

  private async page(token: string, way: 'change' | 'undo', frame: Frame): Promise<string> {
    const isGood = await this.links.isGood(token, way === 'change' ? 'email' : 'email-undo');
    return isGood ? renderPage(AddressLinkPage({ frame, token, way })) : this.spent(frame);
  }

  private async act(work: () => Promise<void>, way: 'change' | 'undo', frame: Frame): Promise<string> {
    try {
      await work();
    } catch (error) {
      if (error instanceof DomainError && error.code === 'SIGN_IN.LINK_SPENT') return this.spent(frame);
      throw error;
    }
    return renderPage(AddressDonePage({ frame, way }));
  }

  private spent(frame: Frame): string {
    return renderPage(SpentPage({ frame, again: '/konto' }));
  }
}
