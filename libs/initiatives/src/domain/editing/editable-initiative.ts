import type { OrganisationRef } from '#organisations';
import { type Audience, isVisible } from '#platform';
import { EMPTY_INITIATIVE, type Initiative, type InitiativeFields } from '../initiative.js';
import { type InitiativePaths, fromPaths, toPaths } from '../initiative-paths.js';
import { INITIATIVE_RESTRICTABLE } from '../project-initiative.js';

/** An initiative as its editor finds it in a form, in the shape in which changes are told. */
export interface EditableInitiative extends InitiativeFields {
  readonly slug: string;
  /** To be handed in again with the changes. */
  readonly version: number;
  readonly withdrawn: boolean;
  /** Whether the fields hold changes of this editor that wait for approval. */
  readonly isPending?: boolean;
  /** Paths that this editor may neither see nor change. */
  readonly hidden: readonly string[];
  /** Whether this editor may say who sees what. */
  readonly mayRestrict: boolean;
}

/**
 * What is hidden from the editor looks empty.
 *
 * @param refs the active ones among lead and partners: they are told by their slugs, the others not at all
 */
export function toEditable(
  initiative: Initiative,
  audience: Audience,
  refs: ReadonlyMap<string, OrganisationRef>,
): EditableInitiative {
  const hidden = hiddenPaths(initiative, audience);
  const empty = toPaths(EMPTY_INITIATIVE);
  const slugs = {
    lead: refs.get(initiative.lead)?.slug ?? '',
    partners: initiative.partners.flatMap((id) => refs.get(id)?.slug ?? []),
  };
  const paths = toPaths({ ...initiative, ...slugs });
  const shown = Object.keys(empty).map((path) => {
    const key = path as keyof InitiativePaths;
    return [key, hidden.includes(path) ? empty[key] : paths[key]];
  });
  const { slug, version, withdrawn } = initiative;
  const fields = fromPaths(Object.fromEntries(shown) as InitiativePaths);
  return { ...fields, slug, version, withdrawn, hidden, mayRestrict: audience === 'own' };
}

/** Paths that an audience may not read: it may not write them either, since it would write blindly. */
export function hiddenPaths(
  { visibility }: Pick<InitiativeFields, 'visibility'>,
  audience: Audience,
): string[] {
  return INITIATIVE_RESTRICTABLE.filter((path) => !isVisible(path, visibility, audience));
}
