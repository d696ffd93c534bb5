import type { DraftedForm, OrganisationRef } from '#organisations';
import { mayEdit, type Viewer } from '#platform';

/** What editors of an organisation write besides its profile, as it is called in addresses. */
export const ENTRY_KINDS = ['initiativen', 'nachnutzung', 'angebote', 'aussagen', 'beziehungen'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The page of all entries of a kind. */
export function entriesPath(organisation: string, kind: EntryKind): string {
  return `/organisationen/${organisation}/eintraege/${kind}`;
}

/** The page of what waits for approval. */
export function approvalsPath(organisation: string): string {
  return `/organisationen/${organisation}/freigaben`;
}

/** Under what a draft of the form of an entry is kept; a new one has no id yet. */
export function draftOf(form: {
  readonly organisation: OrganisationRef;
  readonly desk: { readonly kind: EntryKind };
  readonly held: { readonly id: string } | null;
}): DraftedForm {
  const { organisation, desk, held } = form;
  const concern = held ? `${desk.kind}.${held.id}` : `neu.${desk.kind}`;
  return { organisationId: organisation.id, concern };
}

/** The page of earlier versions of an entry. */
export function versionsPath(organisation: string, kind: EntryKind, entry: string): string {
  return `${entriesPath(organisation, kind)}/${entry}/versionen`;
}

/** Address of the form of an entry, for those who may change what its organisation writes; null for all others. */
export function editAtFor(
  viewer: Viewer,
  organisation: OrganisationRef,
  kind: EntryKind,
  entry: string,
): string | null {
  return mayEdit(viewer, organisation.id) ? `${entriesPath(organisation.slug, kind)}/${entry}` : null;
}

/** Whether an entry, as its editor finds it, holds changes of theirs that wait for approval. */
export function isPending(held: { readonly fields: object } | null): boolean {
  return (held?.fields as { readonly isPending?: boolean } | undefined)?.isPending === true;
}
