import { Body, Controller, Req } from '@nestjs/common';
import type { Request } from 'express';
import { OwnSessions, SetPassword } from '#accounts';
import { ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import {
  Access,
  CurrentFrame,
  CurrentViewer,
  endSession,
  FormRoute,
  PageRoute,
  SeeOther,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { AccountPage } from './account.page.js';
import { formBody, type FormBody, textOf, wrongPassword } from './fields.js';

/** What somebody sees and changes of their own account. */
@Controller()
@Access('member')
export class AccountController {
  constructor(
    private readonly organisations: ReadOrganisations,
    private readonly sessions: OwnSessions,
    private readonly passwords: SetPassword,
  ) {}

  @PageRoute('konto')
  async show(
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    return this.page(viewer, frame, request);
  }

  @FormRoute('konto/passwort')
  async setPassword(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const password = textOf(body, 'password');
    const error = wrongPassword(password, frame.messages.accounts.errors);
    if (error) return this.page(viewer, frame, request, error);
    await this.passwords.ofOwn(viewer.account!.id, password, request.sessionID);
    throw new SeeOther('/konto');
  }

  @FormRoute('konto/ueberall-abmelden')
  async signOutEverywhere(
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
  ): Promise<string> {
    await this.sessions.end(viewer.account!.id);
    await endSession(request);
    throw new SeeOther('/anmelden');
  }

  private async page(viewer: Viewer, frame: Frame, request: Request, error?: string): Promise<string> {
    const [sessions, known] = [
      await this.sessions.list(viewer.account!.id),
      await this.organisations.forViewer(viewer.organisationIds, viewer),
    ];
    const roles = Object.entries(viewer.account!.roles).flatMap(([id, role]) => {
      const organisation = known.get(id);
      return organisation ? [{ slug: organisation.slug, name: organisation.name, role }] : [];
    });
    return renderPage(AccountPage({ frame, sessions, sid: request.sessionID, roles, error }));
  }
}
