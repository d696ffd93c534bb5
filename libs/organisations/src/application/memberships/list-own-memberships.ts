import { Injectable } from '@nestjs/common';
import { Clock, DomainError, mayEdit, type Viewer } from '#platform';
import {
  type MembershipRequest,
  type MembershipSide,
  otherSide,
} from '../../domain/memberships/membership-request.js';
import type { OrganisationRef } from '../../domain/organisation-view.js';
import { MembershipRequestStore } from '../../persistence/membership-request-store.js';
import { MembershipStore } from '../../persistence/membership-store.js';
import { today } from '../list-members.js';
import { ReadOrganisations } from '../read-organisations.js';
import { isOver } from './find-ends.js';

const MOST_OPEN = 200;

/** A membership, or one that is asked for, seen from one of its ends. */
export interface OwnMembership extends Pick<MembershipRequest, 'id' | 'role' | 'from' | 'until'> {
  /** The other end; null where it is withdrawn or merged. */
  readonly other: OrganisationRef | null;
  /** Which end the organisation asked about is. */
  readonly side: MembershipSide;
  /** `asked`: by this side; `to-answer`: by the other one. */
  readonly state: 'asked' | 'to-answer' | 'current' | 'ended';
}

/** All memberships of an organisation, for its editors: what waits for an answer, what holds, and what has ended. */
@Injectable()
export class ListOwnMemberships {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly requests: MembershipRequestStore,
    private readonly organisations: ReadOrganisations,
    private readonly clock: Clock,
  ) {}

  /** What waits first, then by name. @throws DomainError `ACCESS.FORBIDDEN` */
  async execute(organisationId: string, viewer: Viewer): Promise<OwnMembership[]> {
    if (!mayEdit(viewer, organisationId)) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    const open = await this.requests.openOf(organisationId, MOST_OPEN);
    const rows = await this.memberships.touching(organisationId);
    const ids = [...open, ...rows].flatMap(({ networkId, memberId }) => [networkId, memberId]);
    const refs = await this.organisations.refs(ids);
    const day = today(this.clock);
    const seen = (line: Ends) => {
      const side: MembershipSide = line.networkId === organisationId ? 'network' : 'member';
      const other = refs.get(otherSide(side) === 'network' ? line.networkId : line.memberId) ?? null;
      return { id: line.id, role: line.role, from: line.from, until: line.until, side, other };
    };
    const waiting = open.map((request) => {
      const line = seen(request);
      return { ...line, state: request.askedBy === line.side ? ('asked' as const) : ('to-answer' as const) };
    });
    const standing = rows.map((row) => ({
      ...seen(row),
      state: isOver(row, day) ? ('ended' as const) : ('current' as const),
    }));
    const byName = (a: OwnMembership, b: OwnMembership) =>
      (a.other?.name ?? '').localeCompare(b.other?.name ?? '', 'de');
    return [...waiting, ...standing.sort(byName)];
  }
}

type Ends = Pick<MembershipRequest, 'id' | 'networkId' | 'memberId' | 'role' | 'from' | 'until'>;
