import { Body, Controller, Param } from '@nestjs/common';
import { ConfirmByLink } from '#curation';
import { DomainError } from '#platform';
import { Access, CurrentFrame, FormRoute, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { formBody, type FormBody } from '../accounts/fields.js';
import { tokenParam } from '../accounts/token-param.js';
import { ConfirmationPage, ConfirmedPage, SpentConfirmationPage } from './confirmation.page.js';

/** The page of a yearly question. Only its button confirms: programs that scan mails open links too. */
@Controller()
@Access('public')
export class ConfirmationController {
  constructor(private readonly confirm: ConfirmByLink) {}

  @PageRoute('bestaetigung/:token')
  async show(
    @Param('token', { schema: tokenParam }) token: string,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const organisation = await this.confirm.look(token);
    if (!organisation) return renderPage(SpentConfirmationPage({ frame }));
    return renderPage(ConfirmationPage({ frame, token, organisation }));
  }

  @FormRoute('bestaetigung/:token')
  async act(
    @Param('token', { schema: tokenParam }) token: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const organisation = await this.confirm.look(token);
    try {
      await this.confirm.execute(token);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return renderPage(SpentConfirmationPage({ frame }));
    }
    return renderPage(ConfirmedPage({ frame, organisation: organisation! }));
  }
}
