import { formTexts } from '../parts/form-texts.js';
import { isoDate } from '../parts/typed-values.js';
import { Injectable } from '@nestjs/common';
import { ProposeMembership } from '#accounts';
import { newMembership, type OrganisationView } from '#organisations';
import type { Viewer } from '#platform';
import { SeeOther, sayIssues } from '../../edge/index.js';
import type { Frame } from '../../ui/index.js';
import { approvalsPath } from '../entries/entry-kind.js';
import type { AskedValues } from './asked-values.js';
import { FindOther, type MeantOther, type OtherChoice } from './find-other.js';
import type { MembershipsError } from './memberships-view.js';
import { sayMembership } from './say-membership.js';

/** Why nothing was asked for, and who may be meant. */
export interface NotAsked {
  readonly errors: readonly MembershipsError[];
  readonly choices: readonly OtherChoice[];
}

const NOBODY: MeantOther = { meant: null, choices: [] };

/** Asks whoever is meant by a name for a membership. */
@Injectable()
export class AskOther {
  constructor(
    private readonly find: FindOther,
    private readonly propose: ProposeMembership,
  ) {}

  /** @returns null when it was asked for. @throws SeeOther where it waits for approval */
  async execute(
    own: OrganisationView,
    asked: AskedValues,
    viewer: Viewer,
    frame: Frame,
  ): Promise<NotAsked | null> {
    const t = frame.messages.memberships;
    const { side, chosen, role, from, until } = asked;
    const at = (field: string, message: string): MembershipsError => ({ name: `${field}-${side}`, message });
    const { meant, choices } = chosen === '' ? await this.others(asked, own, viewer) : NOBODY;
    const other = chosen || meant?.slug;
    if (!other) return { errors: [at('name', choices.length === 0 ? t.unknown : t.unsure)], choices };
    const ends =
      side === 'member' ? { network: other, member: own.slug } : { network: own.slug, member: other };
    const parsed = newMembership.safeParse(
      { ...ends, role, from: isoDate(from), until: isoDate(until) },
      { reportInput: true },
    );
    if (!parsed.success) {
      const said = sayIssues(parsed.error.issues, [], formTexts(frame));
      return { errors: said.map(({ path, message }) => at(path, message)), choices: [] };
    }
    try {
      const { pending } = await this.propose.ask(parsed.data, viewer);
      if (pending !== null) throw new SeeOther(approvalsPath(own.slug), 'waits');
    } catch (error) {
      return { errors: [at('name', sayMembership(error, frame))], choices: [] };
    }
    return null;
  }

  private others({ name, side }: AskedValues, own: OrganisationView, viewer: Viewer): Promise<MeantOther> {
    return name === '' ? Promise.resolve(NOBODY) : this.find.execute(name, side, own.id, viewer);
  }
}
