import { Body, Controller, Param } from '@nestjs/common';
import { HandOver, KeepRoleMailbox, ManageTeam, mayManage } from '#accounts';
import type { OrganisationView } from '#organisations';
import { DomainError, mayEdit, ORGANISATION_ROLES, type OrganisationRole, type Viewer } from '#platform';
import { z } from 'zod';
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
import { formBody, type FormBody, textOf, wrongEmail } from '../accounts/fields.js';
import { FindTeam } from './find-team.js';
import { SendInvitation } from './send-invitation.js';
import { type TeamErrors, TeamPage } from './team.page.js';

const uuid = z.uuid();
const role = z.enum(ORGANISATION_ROLES);

/** Who works on an organisation: its people see each other, its owners decide. */
@Controller()
@Access('member')
export class TeamController {
  constructor(
    private readonly find: FindTeam,
    private readonly team: ManageTeam,
    private readonly invite: SendInvitation,
    private readonly mailboxes: KeepRoleMailbox,
    private readonly handOver: HandOver,
  ) {}

  @PageRoute('organisationen/:slug/team')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.page(await this.find.execute(slug, viewer), viewer, frame);
  }

  @FormRoute('organisationen/:slug/team/einladen')
  async send(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const organisation = await this.find.execute(slug, viewer);
    const email = textOf(body, 'email');
    const wrong = wrongEmail(email, frame.messages.accounts.errors);
    const again = (message: string) => this.page(organisation, viewer, frame, { email, message });
    if (wrong) return again(wrong);
    const request = { email, role: roleOf(body), language: frame.language };
    const work = () => this.invite.execute(organisation.id, request, viewer);
    return this.attempt(frame, again, work, new SeeOther(teamPath(slug), 'invited'));
  }

  @FormRoute('organisationen/:slug/team/:account/rolle')
  async change(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('account', { schema: uuid }) account: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const organisation = await this.find.execute(slug, viewer);
    const again = (message: string) => this.page(organisation, viewer, frame, { message });
    const work = () => this.team.change(account, organisation.id, roleOf(body), viewer);
    return this.attempt(frame, again, work, new SeeOther(teamPath(slug), 'saved'));
  }

  @FormRoute('organisationen/:slug/team/:account/entfernen')
  async remove(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('account', { schema: uuid }) account: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const organisation = await this.find.execute(slug, viewer);
    const again = (message: string) => this.page(organisation, viewer, frame, { message });
    const isOneself = viewer.account?.id === account;
    const next = isOneself ? new SeeOther('/konto', 'left') : new SeeOther(teamPath(slug), 'removed');
    const work = () => this.team.remove(account, organisation.id, viewer);
    return this.attempt(frame, again, work, next);
  }

  @FormRoute('organisationen/:slug/team/einladungen/:invitation/zurueckziehen')
  async withdraw(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('invitation', { schema: uuid }) invitation: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<string> {
    const { id } = await this.find.execute(slug, viewer);
    await this.team.withdrawInvitation(invitation, id, viewer);
    throw new SeeOther(teamPath(slug), 'withdrawn');
  }

  @FormRoute('organisationen/:slug/team/postfach')
  async keepMailbox(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const organisation = await this.find.execute(slug, viewer);
    const mailbox = textOf(body, 'mailbox');
    const again = (message: string) => this.page(organisation, viewer, frame, { mailbox, message });
    const wrong = mailbox.trim() === '' ? null : wrongEmail(mailbox, frame.messages.accounts.errors);
    if (wrong) return again(wrong);
    const work = () => this.mailboxes.execute(organisation.id, mailbox, viewer);
    return this.attempt(frame, again, work, new SeeOther(teamPath(slug), 'saved'));
  }

  @FormRoute('organisationen/:slug/team/uebergeben')
  async leaveToMailbox(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const organisation = await this.find.execute(slug, viewer);
    const again = (message: string) => this.page(organisation, viewer, frame, { message });
    const work = () => this.handOver.execute(organisation.id, viewer, frame.language);
    return this.attempt(frame, again, work, new SeeOther('/konto', 'left'));
  }

  private async attempt(
    frame: Frame,
    again: (message: string) => Promise<string>,
    work: () => Promise<void>,
    next: SeeOther,
  ): Promise<string> {
    try {
      await work();
    } catch (error) {
      return again(sayWhy(error, frame));
    }
    throw next;
  }

  private async page(
    organisation: OrganisationView,
    viewer: Viewer,
    frame: Frame,
    errors: TeamErrors | null = null,
  ): Promise<string> {
    const people = await this.team.holders(organisation.id);
    const isManaged = mayManage(viewer, organisation.id);
    const invitations = isManaged ? await this.team.openInvitations(organisation.id) : [];
    const own = viewer.account!.id;
    const mailbox = isManaged ? ((await this.mailboxes.find(organisation.id))?.email ?? '') : null;
    const isEditor = mayEdit(viewer, organisation.id);
    return renderPage(TeamPage({ frame, organisation, people, invitations, mailbox, own, isEditor, errors }));
  }
}

const teamPath = (slug: string) => `/organisationen/${slug}/team`;

function roleOf(body: FormBody): OrganisationRole {
  const parsed = role.safeParse(body.role);
  return parsed.success ? parsed.data : 'member';
}

function sayWhy(error: unknown, { messages: { accounts, team } }: Frame): string {
  if (error instanceof DomainError) {
    if (error.code === 'ROLE.LAST_OWNER') return team.lastOwner;
    if (error.code === 'ROLE_MAILBOX.FOREIGN') return team.mailbox.foreign;
    if (error.code === 'SIGN_IN.TOO_MANY_ATTEMPTS')
      return accounts.errors.tooMany(String(error.details.minutes));
    if (error.code === 'INVITATION.TOO_MANY') return team.tooMany(String(error.details.most));
  }
  throw error;
}
