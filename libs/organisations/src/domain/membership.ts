import type { Added, Origin } from '#platform';
import type { OrganisationRef } from './organisation-view.js';

/** Members of a network: those it names itself, and those reached through the networks among them, nobody twice. */
export interface MemberCount {
  readonly direct: number;
  readonly nested: number;
}

/** One line of a list of members or of memberships: the other end, and since when. */
export interface MembershipLine {
  readonly organisation: OrganisationRef;
  readonly role: string | null;
  /** Dates may be partial: `2013`, `2013-06`, `2013-06-30`. */
  readonly from: string | null;
  readonly until: string | null;
  readonly origin: Origin | null;
}

export interface MembershipDraft {
  /** Slugs of both ends. */
  readonly network: string;
  readonly member: string;
  readonly role?: string | null;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly added?: Added | null;
}

/** The fields an import may set; both ends are the key. */
export interface MembershipFields {
  readonly role: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly added: Added | null;
}

export const EMPTY_MEMBERSHIP: MembershipFields = { role: null, from: null, until: null, added: null };

/** The key of a membership in files and reports. */
export function membershipKey({ network, member }: Pick<MembershipDraft, 'network' | 'member'>): string {
  return `${network}/${member}`;
}
