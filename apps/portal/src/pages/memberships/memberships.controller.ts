import { formTexts } from '../parts/form-texts.js';
import { isoDate } from '../parts/typed-values.js';
import { Body, Controller, Param } from '@nestjs/common';
import { NegotiateMembership, ProposeMembership } from '#accounts';
import { checkedDate, type Viewer } from '#platform';
import { z } from 'zod';
import {
  Access,
  Counted,
  CurrentFrame,
  CurrentViewer,
  FormRoute,
  PageRoute,
  SeeOther,
  slugParam,
} from '../../edge/index.js';
import type { Frame } from '../../ui/index.js';
import { formBody, type FormBody, textOf } from '../accounts/fields.js';
import { approvalsPath } from '../entries/entry-kind.js';
import { AskOther } from './ask-other.js';
import { askedValues } from './asked-values.js';
import { ReadMemberships } from './read-memberships.js';
import { sayMembership } from './say-membership.js';

const membershipId = z.uuid();
const lastDay = checkedDate();

/** The networks an organisation is in, and the members of a network: asking, answering and ending. */
@Controller()
@Access('editor')
export class MembershipsPageController {
  constructor(
    private readonly read: ReadMemberships,
    private readonly asking: AskOther,
    private readonly propose: ProposeMembership,
    private readonly negotiate: NegotiateMembership,
  ) {}

  @PageRoute('organisationen/:slug/mitgliedschaften')
  show(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.read.execute(slug, viewer, frame);
  }

  @FormRoute('organisationen/:slug/mitgliedschaften/anfragen')
  @Counted()
  async ask(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const own = await this.read.find(slug, viewer);
    const asked = askedValues(body);
    const refused = await this.asking.execute(own, asked, viewer, frame);
    if (refused) return this.read.execute(slug, viewer, frame, { ...refused, asked });
    throw new SeeOther(`/organisationen/${slug}/mitgliedschaften`, 'asked');
  }

  @FormRoute('organisationen/:slug/mitgliedschaften/:id/bestaetigen')
  confirm(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('id', { schema: membershipId }) id: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.attempt({ slug, id, viewer, frame }, async () => {
      const { pending } = await this.propose.confirm(id, viewer);
      if (pending !== null) throw new SeeOther(approvalsPath(slug), 'waits');
    });
  }

  @FormRoute('organisationen/:slug/mitgliedschaften/:id/ablehnen')
  decline(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('id', { schema: membershipId }) id: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.attempt({ slug, id, viewer, frame }, () => this.negotiate.decline(id, viewer));
  }

  @FormRoute('organisationen/:slug/mitgliedschaften/:id/beenden')
  end(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('id', { schema: membershipId }) id: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const value = textOf(body, 'until');
    const until = lastDay.safeParse(isoDate(value));
    if (!until.success) {
      const message = formTexts(frame).wrongDate;
      return this.read.execute(slug, viewer, frame, { errors: [{ name: `until-${id}`, message, value }] });
    }
    return this.attempt({ slug, id, viewer, frame, value }, () =>
      this.negotiate.end(id, until.data || null, viewer),
    );
  }

  private async attempt({ slug, id, viewer, frame, value }: Attempted, work: () => Promise<unknown>) {
    await this.read.check(slug, id, viewer);
    try {
      await work();
    } catch (error) {
      const name = value === undefined ? '' : `until-${id}`;
      const message = sayMembership(error, frame);
      return this.read.execute(slug, viewer, frame, { errors: [{ name, message, value }] });
    }
    throw new SeeOther(`/organisationen/${slug}/mitgliedschaften`, 'answered');
  }
}

interface Attempted {
  readonly slug: string;
  readonly id: string;
  readonly viewer: Viewer;
  readonly frame: Frame;
  /** What was typed as a last day, where one was asked for. */
  readonly value?: string;
}
