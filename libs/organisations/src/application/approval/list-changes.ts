import { Injectable } from '@nestjs/common';
import { audienceOf, DomainError, mayEdit, type Viewer } from '#platform';
import { type ChangeLine, changeLines } from '../../domain/approval/change-lines.js';
import type { PendingChange } from '../../domain/approval/pending-change.js';
import type { Organisation } from '../../domain/organisation.js';
import { curatedBy } from '../../domain/scopes.js';
import { OrganisationStore } from '../../persistence/organisation-store.js';
import { PendingChangeStore } from '../../persistence/pending-change-store.js';
import type { WaitingKey } from '../../persistence/submission-store.js';

const MOST_SHOWN = 20;

/** A pending change as somebody may see it. */
export interface ShownChange extends Pick<
  PendingChange,
  'id' | 'organisationId' | 'accountId' | 'state' | 'createdAt' | 'decidedAt' | 'reason'
> {
  readonly organisation: Pick<Organisation, 'id' | 'slug' | 'name' | 'kinds'>;
  /** Of the profile now: to be handed in with an approval, as what was looked at. */
  readonly version: number;
  readonly lines: readonly ChangeLine[];
}

/** What editors want changed and somebody has to approve. */
@Injectable()
export class ListChanges {
  constructor(
    private readonly changes: PendingChangeStore,
    private readonly organisations: OrganisationStore,
  ) {}

  /** What waits for a curator, the oldest first. @throws DomainError `ACCESS.FORBIDDEN` */
  async waiting(viewer: Viewer, after: WaitingKey | null, limit: number): Promise<ShownChange[]> {
    return this.shown(await this.changes.waiting(curatedBy(viewer), after, limit), viewer);
  }

  async count(viewer: Viewer): Promise<number> {
    return this.changes.countWaiting(curatedBy(viewer));
  }

  /** Those of an organisation, for its editors: what waits first. @throws DomainError `ACCESS.FORBIDDEN` */
  async ofOrganisation(organisationId: string, viewer: Viewer): Promise<ShownChange[]> {
    if (!mayEdit(viewer, organisationId)) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    return this.shown(await this.changes.ofOrganisation(organisationId, MOST_SHOWN), viewer);
  }

  /** For letters and decisions: whosever it is. */
  find(id: string): Promise<PendingChange | null> {
    return this.changes.find(id);
  }

  private async shown(changes: readonly PendingChange[], viewer: Viewer): Promise<ShownChange[]> {
    const ids = changes.map(({ organisationId }) => organisationId);
    const held = new Map((await this.organisations.byIds([...new Set(ids)])).map((one) => [one.id, one]));
    return changes.flatMap(({ before: _before, after: _after, scopes: _scopes, ...change }, at) => {
      const organisation = held.get(change.organisationId);
      if (organisation?.status !== 'active') return [];
      const { id, slug, name, kinds, version } = organisation;
      const lines = changeLines(organisation, changes[at]!, audienceOf(viewer, id));
      return [{ ...change, organisation: { id, slug, name, kinds }, version, lines }];
    });
  }
}
