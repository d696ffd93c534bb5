import { Injectable } from '@nestjs/common';
import {
  ExportMemberships,
  ExportOrganisations,
  ExportRelations,
  NAME_KINDS,
  type OrganisationDraft,
} from '#organisations';
import { addressOfPicture, type NetworkLists, type OrganisationEntry } from '../domain/network-file/index.js';
import { mapEach } from './map-each.js';

/** Organisations and what connects them, as the public may see them. */
@Injectable()
export class ExportOrganisationLists {
  constructor(
    private readonly organisations: ExportOrganisations,
    private readonly memberships: ExportMemberships,
    private readonly relations: ExportRelations,
  ) {}

  execute(): Pick<NetworkLists, 'organisations' | 'memberships' | 'relations'> {
    return {
      organisations: mapEach(this.organisations.execute(), entryOf),
      memberships: this.memberships.execute() as NetworkLists['memberships'],
      relations: this.relations.execute() as NetworkLists['relations'],
    };
  }
}

/** Drafts hold what the slice holds; the file groups names by kind and calls slugs ids. */
function entryOf({ names = [], formerSlugs, logo, ...draft }: OrganisationDraft): OrganisationEntry {
  const byKind = NAME_KINDS.map((kind) => [
    kind,
    names.filter((one) => one.kind === kind).map(({ name }) => name),
  ]);
  const entry = { ...draft, names: Object.fromEntries(byKind), formerIds: formerSlugs };
  if (!logo) return entry as OrganisationEntry;
  return { ...entry, logo: { ...logo, picture: addressOfPicture(logo.picture) } } as OrganisationEntry;
}
