import { Injectable } from '@nestjs/common';
import { addressedById, FindOwn, ReadOrganisations } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import { ADOPTION_NOT_FOUND } from '../../domain/adoptions/adoption.errors.js';
import type { AdoptionView, StoredAdoption } from '../../domain/adoptions/stored-adoption.js';
import { AdoptionStore } from '../../persistence/adoption-store.js';
import { ReadInitiatives } from '../read-initiatives.js';
import { WaitingAdoptions } from './waiting-adoptions.js';

/** An adoption as one of its editors finds it. */
export interface OwnAdoption extends AdoptionView {
  /** Whether it holds something that waits for approval. */
  readonly isPending: boolean;
}

/** Adoptions one by one, by their id. */
@Injectable()
export class ReadOwnAdoptions {
  constructor(
    private readonly adoptions: AdoptionStore,
    private readonly initiatives: ReadInitiatives,
    private readonly organisations: ReadOrganisations,
    private readonly findOwn: FindOwn,
    private readonly waiting: WaitingAdoptions,
  ) {}

  /** One that stands. @throws DomainError `ADOPTION.NOT_FOUND`, also where one of its ends is not shown */
  async get(id: string): Promise<AdoptionView> {
    const [held] = await addressedById(this.adoptions).bySlugs([id]);
    const [view] = held && !held.withdrawn ? await this.views([held]) : [];
    if (!view) throw new DomainError(ADOPTION_NOT_FOUND, 'not-found', { id });
    return view;
  }

  /**
   * What an organisation tells, for its editors: also what was withdrawn; with what of the viewer's still waits for approval, new ones
   * that do have version 0.
   *
   * @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN`
   */
  async toldBy(organisation: string, viewer: Viewer): Promise<OwnAdoption[]> {
    const own = await this.findOwn.execute(organisation, viewer);
    if (!own) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug: organisation });
    const told = (await this.adoptions.allOf(own.id)).filter(({ stage }) => stage !== 'origin');
    const latest = await this.waiting.latestOf(own.id, told, viewer);
    const pending = new Set(latest.flatMap(({ entry, isPending }) => (isPending ? entry.id : [])));
    const views = await this.views(latest.map(({ entry }) => entry));
    const found = views.map((one) => ({ ...one, isPending: pending.has(one.id) }));
    return found.sort((a, b) => a.initiative.title.localeCompare(b.initiative.title, 'de'));
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
