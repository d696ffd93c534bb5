import { importOrigin, type ImportSource, isAdded, type MergedEntry, mergeEntry } from '#platform';
import { EMPTY_ORGANISATION, type Organisation, type OrganisationFields } from './organisation.js';
import type { OrganisationDraft } from './organisation-draft.js';

/** Merges a file's entry into the organisation it means; `existing` is null for a new one. */
export function mergeOrganisation(
  existing: Organisation | null,
  draft: OrganisationDraft,
  source: ImportSource,
): MergedEntry<OrganisationFields> {
  const { id: _slug, seen, added, ...fields } = draft;
  const merged = mergeEntry(existing, EMPTY_ORGANISATION, fields, (field) =>
    importOrigin(source, isAdded(field, added), seen),
  );
  const noteChanged = differs(seen, existing?.seen) || differs(added, existing?.added);
  return { ...merged, isChanged: merged.isChanged || noteChanged };
}

function differs(said: unknown, held: unknown): boolean {
  return said !== null && said !== undefined && JSON.stringify(said) !== JSON.stringify(held);
}
