import { Injectable } from '@nestjs/common';
import { FindOwn, ReadOrganisations } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import { ADOPTION_NOT_FOUND } from '../../domain/adoptions/adoption.errors.js';
import type { AdoptionView, StoredAdoption } from '../../domain/adoptions/stored-adoption.js';
import { AdoptionStore } from '../../persistence/adoption-store.js';
import { ReadInitiatives } from '../read-initiatives.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Adoptions one by one, by their id. */
@Injectable()
export class ReadOwnAdoptions {
  constructor(
    private readonly adoptions: AdoptionStore,
    private readonly initiatives: ReadInitiatives,
    private readonly organisations: ReadOrganisations,
    private readonly findOwn: FindOwn,
  ) {}

  /** One that stands. @throws DomainError `ADOPTION.NOT_FOUND`, also where one of its ends is not shown */
  async get(id: string): Promise<AdoptionView> {
    const held = UUID.test(id) ? await this.adoptions.byId(id) : null;
    const [view] = held && !held.withdrawn ? await this.views([held]) : [];
    if (!view) throw new DomainError(ADOPTION_NOT_FOUND, 'not-found', { id });
    return view;
  }

  /** What an organisation tells, for its editors: also what was withdrawn. @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async toldBy(organisation: string, viewer: Viewer): Promise<AdoptionView[]> {
    const own = await this.findOwn.execute(organisation, viewer);
    if (!own) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug: organisation });
    const told = (await this.adoptions.allOf(own.id)).filter(({ stage }) => stage !== 'origin');
    const views = await this.views(told);
    return views.sort((a, b) => a.initiative.title.localeCompare(b.initiative.title, 'de'));
  }

  private async views(adoptions: readonly StoredAdoption[]): Promise<AdoptionView[]> {
    const ends = adoptions.flatMap(({ initiativeId, as }) => [initiativeId, as ?? []].flat());
    const [initiatives, organisations] = [
      await this.initiatives.refs(ends),
      await this.organisations.refs(adoptions.map(({ organisationId }) => organisationId)),
    ];
    return adoptions.flatMap(({ initiativeId, organisationId, as, added: _added, ...rest }) => {
      const [initiative, organisation] = [initiatives.get(initiativeId), organisations.get(organisationId)];
      if (!initiative || !organisation) return [];
      return [{ ...rest, initiative, organisation, as: initiatives.get(as ?? '') ?? null }];
    });
  }
}
