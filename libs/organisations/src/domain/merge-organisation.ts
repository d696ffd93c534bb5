import {
  type Added,
  importOrigin,
  type ImportSource,
  isAdded,
  isVisible,
  type MergedEntry,
  mergeEntry,
  mergeReferences,
} from '#platform';
import { EMPTY_ORGANISATION, type Organisation, type OrganisationFields } from './organisation.js';
import { type ByPath, fromPaths, toPaths } from './organisation-paths.js';
import type { OrganisationDraft } from './organisation-draft.js';

/** Merges a file's entry into the organisation it means; `existing` is null for a new one. */
export function mergeOrganisation(
  existing: Organisation | null,
  draft: OrganisationDraft,
  source: ImportSource,
): MergedEntry<OrganisationFields> {
  const { id: _slug, logo: _logo, seen, added, names, identifiers, visibility, ...plain } = draft;
  const said = toPaths({
    ...plain,
    names: names ?? [],
    identifiers: identifiers ?? {},
    // A restriction stays until it is taken back by name: a file that forgets it must not publish a field.
    visibility: { ...existing?.visibility, ...visibility },
  });
  const held = existing && { ...toPaths(existing), id: existing.id, provenance: existing.provenance };
  const merged = mergeEntry<ByPath<OrganisationFields>>(held, toPaths(EMPTY_ORGANISATION), said, (path) =>
    importOrigin(source, isAdded(path, added), seen),
  );
  const noteChanged = differs(seen, existing?.seen) || differs(mergeAdded(existing, added), existing?.added);
  return { ...merged, record: fromPaths(merged.record), isChanged: merged.isChanged || noteChanged };
}

/** What is completed from elsewhere; a public export does not name paths of hidden fields and must not take them away. */
export function mergeAdded(existing: Organisation | null, said: Added | null | undefined): Added | null {
  const held = existing?.added ?? null;
  if (said === null || said === undefined) return held;
  if (!isPaths(said) || !isPaths(held)) return said;
  const visibility = existing?.visibility ?? {};
  return mergeReferences(said, held, (path) => isVisible(path, visibility, 'public'));
}

function isPaths(added: Added | null): added is readonly string[] {
  return Array.isArray(added);
}

function differs(said: unknown, held: unknown): boolean {
  return said !== null && said !== undefined && JSON.stringify(said) !== JSON.stringify(held);
}
