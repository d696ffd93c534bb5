import type { OrganisationView, OwnMembership } from '#organisations';
import type { Frame } from '../../ui/index.js';
import type { AskedValues } from './asked-values.js';
import type { OtherChoice } from './find-other.js';

export interface MembershipsError {
  /** Field of the form, or '' where it is about something else. */
  readonly name: string;
  readonly message: string;
  /** What was typed as a last day. */
  readonly value?: string;
}

/** What the page of an organisation's memberships shows. */
export interface MembershipsView {
  frame: Frame;
  organisation: OrganisationView;
  memberships: readonly OwnMembership[];
  /** Whether what is said here for the organisation has to be approved first; then nobody ends a membership here either. */
  needsApproval: boolean;
  errors: readonly MembershipsError[];
  /** What was typed to ask for one. */
  asked: AskedValues | null;
  /** Who may be meant by the name that was typed. */
  choices: readonly OtherChoice[];
}
