import { checkedDate, checkedLine, checkedSlug, endsBeforeStart } from '#platform';
import { z } from 'zod';
import type { MembershipFields } from '../membership.js';

/** Longest role of a member, characters. */
const LONGEST_ROLE = 200;

/** The two ends of a membership. */
export const MEMBERSHIP_SIDES = ['network', 'member'] as const;
export type MembershipSide = (typeof MEMBERSHIP_SIDES)[number];

export const otherSide = (side: MembershipSide): MembershipSide =>
  side === 'network' ? 'member' : 'network';

export const MEMBERSHIP_REQUEST_STATES = ['open', 'confirmed', 'declined', 'withdrawn'] as const;

/** What is asked for: a closed list. */
export const newMembership = z
  .strictObject({
    network: checkedSlug().describe('Slug of the network'),
    member: checkedSlug().describe('Slug of the organisation that is to be its member'),
    role: checkedLine(LONGEST_ROLE).nullish(),
    from: checkedDate().nullish(),
    until: checkedDate().nullish(),
  })
  .refine(({ from, until }) => !endsBeforeStart(from, until), { message: 'wrongOrder', path: ['until'] })
  .meta({ id: 'NewMembership' });

export type NewMembership = z.output<typeof newMembership>;

/** A membership that one side asked for and the other has to confirm (NET-02). */
export interface MembershipRequest extends Pick<MembershipFields, 'role' | 'from' | 'until'> {
  readonly id: string;
  readonly networkId: string;
  readonly memberId: string;
  readonly askedBy: MembershipSide;
  readonly accountId: string;
  readonly state: (typeof MEMBERSHIP_REQUEST_STATES)[number];
  readonly createdAt: Date;
}
