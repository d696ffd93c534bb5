import { Injectable } from '@nestjs/common';
import {
  NAME_KINDS,
  type OrganisationDraft,
  type OrganisationName,
  SaveMemberships,
  SaveOrganisations,
  SaveRelations,
} from '#organisations';
import type { OrganisationEntry } from '../../domain/network-file/entries/organisation.js';
import { pictureOf } from '../../domain/network-file/entries/fields/logo.js';
import type { Appliers } from './applier.js';
import { ProposeShownTopics } from './propose-shown-topics.js';

/** Names in a file are German unless they say otherwise, which they cannot yet. */
const LANGUAGE = 'de';

@Injectable()
export class ApplyOrganisations implements Pick<Appliers, 'organisations' | 'memberships' | 'relations'> {
  constructor(
    private readonly saveOrganisations: SaveOrganisations,
    private readonly saveMemberships: SaveMemberships,
    private readonly saveRelations: SaveRelations,
    private readonly proposeTopics: ProposeShownTopics,
  ) {}

  readonly organisations: Appliers['organisations'] = async (entries, source) => {
    const saved = await this.saveOrganisations.execute(entries.map(toDraft), source);
    await this.proposeTopics.ofOrganisations(entries, source);
    return saved;
  };

  readonly memberships: Appliers['memberships'] = (entries, source) =>
    this.saveMemberships.execute(entries, source);

  readonly relations: Appliers['relations'] = (entries, source) =>
    this.saveRelations.execute(entries, source);
}

function toDraft({ names, formerIds, logo, ...entry }: OrganisationEntry): OrganisationDraft {
  const draft = { ...entry, names: namesOf(names), formerSlugs: formerIds };
  return logo ? { ...draft, logo: { ...logo, picture: pictureOf(logo.picture) } } : draft;
}

function namesOf(names: OrganisationEntry['names']): OrganisationName[] {
  return NAME_KINDS.flatMap((kind) =>
    (names?.[kind] ?? []).map((name) => ({ kind, name, language: LANGUAGE })),
  );
}
