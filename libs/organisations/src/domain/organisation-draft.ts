import type { Added } from '#platform';
import type { LogoDraft } from './logo/logo-draft.js';
import type { OrganisationFields } from './organisation.js';

/** What a file says of an organisation. Absent and empty values say nothing and leave what is there. */
export interface OrganisationDraft extends Partial<OrganisationFields> {
  /** The slug, and the key under which a later import finds it again. */
  readonly id: string;
  readonly name: string;
  readonly kinds: OrganisationFields['kinds'];
  readonly logo?: LogoDraft;
  readonly seen?: string | null;
  readonly added?: Added | null;
}
