import { MEMBERSHIP_SIDES, type MembershipSide } from '#organisations';
import { type FormBody, textOf } from '../accounts/fields.js';

/** What is typed to ask for a membership. */
export interface AskedValues {
  /** Which end one's own organisation is. */
  readonly side: MembershipSide;
  readonly name: string;
  /** Slug, where one was chosen among several. */
  readonly chosen: string;
  readonly role: string;
  readonly from: string;
  readonly until: string;
}

export function askedValues(body: FormBody): AskedValues {
  return {
    side: MEMBERSHIP_SIDES.find((side) => side === textOf(body, 'side')) ?? 'member',
    name: textOf(body, 'name').trim(),
    chosen: textOf(body, 'gemeint'),
    role: textOf(body, 'role'),
    from: textOf(body, 'from'),
    until: textOf(body, 'until'),
  };
}
