import { Body, Controller, Param } from '@nestjs/common';
import { GetClaim } from '#accounts';
import { OwnSubmissions, ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import { z } from 'zod';
import { Access, CurrentFrame, CurrentViewer, FormRoute, PageRoute, SeeOther } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { formBody, type FormBody } from '../accounts/fields.js';
import { OwnSubmissionsPage } from './own-submissions.page.js';

const submissionId = z.uuid();

/** What somebody handed in or claimed, and what became of it. */
@Controller()
@Access('member')
export class OwnSubmissionsController {
  constructor(
    private readonly submissions: OwnSubmissions,
    private readonly claims: GetClaim,
    private readonly organisations: ReadOrganisations,
  ) {}

  @PageRoute('antraege')
  async show(@CurrentViewer() { account }: Viewer, @CurrentFrame() frame: Frame): Promise<string> {
    const [submissions, claims] = await Promise.all([
      this.submissions.list(account!.id),
      this.claims.ofAccount(account!.id),
    ]);
    const ids = [...submissions, ...claims].flatMap(({ organisationId }) => organisationId ?? []);
    const organisations = await this.organisations.refs(ids);
    return renderPage(OwnSubmissionsPage({ frame, submissions, claims, organisations }));
  }

  @FormRoute('antraege/:id/zurueckziehen')
  async withdraw(
    @Param('id', { schema: submissionId }) id: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() { account }: Viewer,
  ): Promise<never> {
    await this.submissions.withdraw(id, account!.id);
    throw new SeeOther('/antraege', 'withdrawn');
  }
}
