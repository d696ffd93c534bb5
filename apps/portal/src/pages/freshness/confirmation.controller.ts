import { Controller, Param } from '@nestjs/common';
import { z } from 'zod';
import { ConfirmByLink } from '#curation';
import { DomainError } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import { Access, CurrentFrame, FormRoute, PageRoute, SeeOther } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { ConfirmationPage, SpentConfirmationPage } from './confirmation.page.js';

/** What a link in a mail carries: 256 bits in base64url. */
const tokenParam = z.string().regex(/^[\w-]{43}$/);

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
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    try {
      throw new SeeOther(addressOf('organisation', await this.confirm.execute(token)));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return renderPage(SpentConfirmationPage({ frame }));
    }
  }
}
