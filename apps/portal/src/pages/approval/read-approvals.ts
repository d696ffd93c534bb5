import { Injectable } from '@nestjs/common';
import { FindRecipients, mayManage } from '#accounts';
import { DemandApproval, GetOrganisation, ListChanges } from '#organisations';
import { hasRole, isCuratorOf, type Viewer } from '#platform';
import { Moved } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { type ApprovalError, ApprovalsPage } from './approvals.page.js';
import { ChangeWords } from './change-words.js';

/** The page of what waits for approval in one organisation. */
@Injectable()
export class ReadApprovals {
  constructor(
    private readonly organisations: GetOrganisation,
    private readonly changes: ListChanges,
    private readonly demand: DemandApproval,
    private readonly words: ChangeWords,
    private readonly accounts: FindRecipients,
  ) {}

  /** @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN`; Moved where it has another address now */
  async execute(
    slug: string,
    viewer: Viewer,
    frame: Frame,
    error: ApprovalError | null = null,
  ): Promise<string> {
    const located = await this.organisations.execute(slug, viewer);
    if ('movedTo' in located) throw new Moved(`/organisationen/${located.movedTo}/freigaben`);
    const { found: organisation } = located;
    const changes = await this.changes.ofOrganisation(organisation.id, viewer);
    const demand = await this.demand.of(organisation.id);
    const decides = hasRole(viewer, organisation.id, 'owner') || isCuratorOf(viewer, organisation.id);
    const own = viewer.account?.id ?? '';
    // Whoever may see the team may have to ask; curators of a part decide without knowing its addresses.
    const writers = mayManage(viewer, organisation.id)
      ? await this.accounts.execute(changes.map(({ accountId }) => accountId))
      : null;
    const say = await this.words.in(frame, changes);
    return renderPage(
      ApprovalsPage({ frame, organisation, changes, own, decides, writers, demand, error, say }),
    );
  }
}
