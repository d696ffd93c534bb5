import { importOrigin, type ImportSource, type MergedEntry, mergeEntry } from '#platform';
import { EMPTY_INITIATIVE, type Initiative, type InitiativeFields, NO_RESOURCES } from './initiative.js';
import { fromPaths, type InitiativePaths, toPaths } from './initiative-paths.js';
import type { InitiativeDraft } from './initiative-draft.js';

/** The organisations a file's entry names, as ids. */
export interface Ends {
  readonly lead: string;
  readonly partners: readonly string[];
}

/** Merges a file's entry into the initiative it means; `existing` is null for a new one. */
export function mergeInitiative(
  existing: Initiative | null,
  draft: InitiativeDraft,
  ends: Ends,
  source: ImportSource,
): MergedEntry<InitiativeFields> {
  const { id: _slug, period, resources, visibility, ...plain } = draft;
  const said = {
    ...plain,
    ...ends,
    period: { from: period?.from ?? null, to: period?.to ?? null },
    resources: { ...NO_RESOURCES, ...resources },
    // A restriction stays until it is taken back by name: a file that forgets it must not publish a field.
    visibility: { ...existing?.visibility, ...visibility },
  };
  const origin = importOrigin(source, false);
  const held = existing && { ...toPaths(existing), id: existing.id, provenance: existing.provenance };
  const merged = mergeEntry<InitiativePaths>(
    held,
    toPaths(EMPTY_INITIATIVE),
    toPaths(said as InitiativeFields),
    () => origin,
  );
  return { ...merged, record: fromPaths(merged.record) };
}
