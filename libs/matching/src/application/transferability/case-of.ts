import { Injectable } from '@nestjs/common';
import {
  type AdoptionLine,
  type InitiativeView,
  ListAdoptions,
  ReadInitiatives,
  RESOURCE_KINDS,
} from '#initiatives';
import { type OrganisationRef, type OrganisationView, ReadOrganisations } from '#organisations';
import { PlaceDirectory, stateAgs } from '#places';
import type { Viewer } from '#platform';
import { roleOf } from '../../domain/role.js';
import {
  type Doer,
  isCountyFree,
  type Municipality,
  type SaidResource,
} from '../../domain/transferability/facts.js';

/** One link of the chain with whoever it is about. */
export interface Link {
  readonly organisation: OrganisationView;
  /** What is said about it; null for a lead that no adoption names. */
  readonly line: AdoptionLine | null;
  readonly doer: Doer;
}

/** All that is known of an initiative by those who did it. */
export interface KnownCase {
  readonly links: readonly Link[];
  readonly said: readonly SaidResource[];
  /** Those who helped, here and where it was taken over; never one who did it. */
  readonly partners: readonly OrganisationRef[];
}

/** Gathers an initiative with its chain, what each link of it took, and who helped. */
@Injectable()
export class CaseOf {
  constructor(
    private readonly adoptions: ListAdoptions,
    private readonly initiatives: ReadInitiatives,
    private readonly organisations: ReadOrganisations,
    private readonly places: PlaceDirectory,
  ) {}

  async execute(initiative: InitiativeView, viewer: Viewer): Promise<KnownCase> {
    const lines = await this.adoptions.execute(initiative.id);
    const became = await this.initiatives.forViewer(
      lines.flatMap(({ as }) => as?.id ?? []),
      viewer,
    );
    const ids = [initiative.lead.id, ...lines.map(({ organisation }) => organisation.id)];
    const organisations = await this.organisations.forViewer(ids, viewer);
    const links = this.links(initiative, lines, organisations);
    const versions = [initiative, ...became.values()];
    return {
      links,
      said: versions.flatMap((version) => saidIn(version, links)),
      partners: helpersIn(versions, links),
    };
  }

  /** The lead is the origin where no adoption says so. */
  private links(
    { lead }: InitiativeView,
    lines: readonly AdoptionLine[],
    organisations: ReadonlyMap<string, OrganisationView>,
  ): Link[] {
    const isNamed = lines.some(
      ({ organisation, stage }) => organisation.id === lead.id && stage === 'origin',
    );
    const ends = [
      ...(isNamed ? [] : [{ id: lead.id, stage: 'origin' as const, line: null }]),
      ...lines.map((line) => ({ id: line.organisation.id, stage: line.stage, line })),
    ];
    return ends.flatMap(({ id, stage, line }) => {
      const organisation = organisations.get(id);
      if (!organisation) return [];
      const municipality = this.municipality(organisation);
      const state = organisation.place === null ? null : stateAgs(organisation.place);
      return [{ organisation, line, doer: { organisationId: id, stage, municipality, state } }];
    });
  }

  private municipality({ ags }: OrganisationView): Municipality | null {
    const place = ags === null ? null : this.places.get(ags);
    if (ags === null || place?.level !== 'municipality') return null;
    const { sizeClass: size, population } = place;
    return { size, population, isCountyFree: isCountyFree(ags), state: stateAgs(ags) };
  }
}

/** What one version of the initiative says it took, as the word of whoever leads it. */
function saidIn({ lead, resources }: InitiativeView, links: readonly Link[]): SaidResource[] {
  const by = links.find(({ organisation }) => organisation.id === lead.id)?.doer;
  if (!by) return [];
  return RESOURCE_KINDS.flatMap((kind) =>
    resources[kind] === null ? [] : [{ kind, text: resources[kind], by }],
  );
}

/** Administrations among the partners are others who do it, not what it takes, unless they stand above towns. */
function helpersIn(versions: readonly InitiativeView[], links: readonly Link[]): OrganisationRef[] {
  const doers = new Set(links.map(({ organisation }) => organisation.id));
  const partners = versions.flatMap((version) => version.partners).filter(({ id }) => !doers.has(id));
  const helpful = partners.filter(
    ({ kinds }) => roleOf(kinds) !== 'administration' || kinds[0] === 'public_authority',
  );
  return [...new Map(helpful.map((one) => [one.id, one])).values()];
}
