import type { Row } from './row.js';
import { ACCOUNTS } from './table/accounts.js';
import { APPROVAL } from './table/approval.js';
import { CLAIMING } from './table/claims.js';
import { CURATION } from './table/curation.js';
import { EDITING } from './table/editing.js';
import { ENTRIES } from './table/entries.js';
import { MEMBERSHIPS } from './table/memberships.js';
import { OPEN, SIGN_IN, WRONG_PASSWORD } from './table/open.js';
import { LOGOS, PROFILES } from './table/profiles.js';
import { SUBMISSIONS } from './table/submissions.js';
import { PROVIDER, TEAM } from './table/team.js';
import { USE } from './table/use.js';

/** Who may what, written by hand. A route that is missing here, or one that is no more, fails the build. */
export const TABLE: readonly Row[] = [
  ...OPEN,
  ...SIGN_IN,
  ...WRONG_PASSWORD,
  ...ACCOUNTS,
  ...PROFILES,
  ...LOGOS,
  ...ENTRIES,
  ...EDITING,
  ...SUBMISSIONS,
  ...APPROVAL,
  ...MEMBERSHIPS,
  ...TEAM,
  ...PROVIDER,
  ...CLAIMING,
  ...CURATION,
  ...USE,
];
