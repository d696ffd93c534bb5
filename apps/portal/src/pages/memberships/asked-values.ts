import { MEMBERSHIP_SIDES, type MembershipSide } from '#organisations';
import { type FormBody, textOf } from '../accounts/fields.js';
import { tidyLine } from '../parts/tidy-typed.js';

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
  const line = (name: string) => tidyLine(textOf(body, name));
  return {
    side: MEMBERSHIP_SIDES.find((side) => side === textOf(body, 'side')) ?? 'member',
    name: line('name').trim(),
    chosen: textOf(body, 'gemeint'),
    role: line('role'),
    from: line('from'),
    until: line('until'),
  };
}
