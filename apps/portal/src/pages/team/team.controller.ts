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
import { SendInvitation } from '../../api/team/send-invitation.js';
import { FindTeam } from './find-team.js';
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
    const email = textOf(body, 'email');
    const request = { email, role: roleOf(body), language: frame.language };
    return this.attempt(slug, viewer, frame, {
      typed: { email },
      wrong: wrongEmail(email, frame.messages.accounts.errors),
      work: (id) => this.invite.execute(id, request, viewer),
      next: new SeeOther(teamPath(slug), 'invited'),
    });
  }

  @FormRoute('organisationen/:slug/team/:account/rolle')
  async change(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('account', { schema: uuid }) account: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.attempt(slug, viewer, frame, {
      work: (id) => this.team.change(account, id, roleOf(body), viewer),
      next: new SeeOther(teamPath(slug), 'saved'),
    });
  }

  @FormRoute('organisationen/:slug/team/:account/entfernen')
  async remove(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('account', { schema: uuid }) account: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const isOneself = viewer.account?.id === account;
    return this.attempt(slug, viewer, frame, {
      work: (id) => this.team.remove(account, id, viewer),
      next: isOneself ? new SeeOther('/konto', 'left') : new SeeOther(teamPath(slug), 'removed'),
    });
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
    const mailbox = textOf(body, 'mailbox');
    return this.attempt(slug, viewer, frame, {
      typed: { mailbox },
      wrong: mailbox.trim() === '' ? null : wrongEmail(mailbox, frame.messages.accounts.errors),
      work: (id) => this.mailboxes.execute(id, mailbox, viewer),
      next: new SeeOther(teamPath(slug), 'saved'),
    });
  }

  @FormRoute('organisationen/:slug/team/uebergeben')
  async leaveToMailbox(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.attempt(slug, viewer, frame, {
      work: (id) => this.handOver.execute(id, viewer, frame.language),
      next: new SeeOther('/konto', 'left'),
    });
  }

  /** @returns the page again, with what was typed and what is wrong with it */
  private async attempt(
    slug: string,
    viewer: Viewer,
    frame: Frame,
    { typed, wrong, work, next }: Step,
  ): Promise<string> {
    const organisation = await this.find.execute(slug, viewer);
    const again = (message: string) => this.page(organisation, viewer, frame, { ...typed, message });
    if (wrong) return again(wrong);
    try {
      await work(organisation.id);
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
    const invitations = isManaged ? await this.team.openInvitations(organisation.id, viewer) : [];
    const own = viewer.account!.id;
    const mailbox = isManaged ? ((await this.mailboxes.find(organisation.id))?.email ?? '') : null;
    const isEditor = mayEdit(viewer, organisation.id);
    return renderPage(TeamPage({ frame, organisation, people, invitations, mailbox, own, isEditor, errors }));
  }
}

/** Something that somebody asks of a team. */
interface Step {
  readonly typed?: Omit<TeamErrors, 'message'>;
  readonly wrong?: string | null;
  readonly work: (organisationId: string) => Promise<unknown>;
  /** Where it leads when it is done. */
  readonly next: SeeOther;
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
