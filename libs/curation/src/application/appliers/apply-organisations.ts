import { Injectable } from '@nestjs/common';
import {
  NAME_KINDS,
  type OrganisationDraft,
  type OrganisationName,
  SaveMemberships,
  SaveOrganisations,
  SaveRelations,
} from '#organisations';
import { ProposeTopics } from '#topics';
import type { OrganisationEntry } from '../../domain/network-file/entries/organisation.js';
import type { Appliers } from './applier.js';

/** Names in a file are German unless they say otherwise, which they cannot yet. */
const LANGUAGE = 'de';

@Injectable()
export class ApplyOrganisations implements Pick<Appliers, 'organisations' | 'memberships' | 'relations'> {
  constructor(
    private readonly saveOrganisations: SaveOrganisations,
    private readonly saveMemberships: SaveMemberships,
    private readonly saveRelations: SaveRelations,
    private readonly proposeTopics: ProposeTopics,
  ) {}

  readonly organisations: Appliers['organisations'] = async (entries, source) => {
    await this.proposeTopics.execute(
      entries.flatMap(({ topics = [] }) => topics),
      source.name,
    );
    return this.saveOrganisations.execute(entries.map(toDraft), source);
  };

  readonly memberships: Appliers['memberships'] = (entries, source) =>
    this.saveMemberships.execute(entries, source);

  readonly relations: Appliers['relations'] = (entries, source) =>
    this.saveRelations.execute(entries, source);
}

function toDraft({ names, formerIds, ...entry }: OrganisationEntry): OrganisationDraft {
  return { ...entry, names: namesOf(names), formerSlugs: formerIds };
}

function namesOf(names: OrganisationEntry['names']): OrganisationName[] {
  return NAME_KINDS.flatMap((kind) =>
    (names?.[kind] ?? []).map((name) => ({ kind, name, language: LANGUAGE })),
  );
}
