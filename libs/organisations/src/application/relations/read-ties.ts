import { Injectable } from '@nestjs/common';
import { DomainError, type Viewer } from '#platform';
import type { OrganisationRef } from '../../domain/organisation-view.js';
import { type RelationView, viewRelation } from '../../domain/relations/relation-view.js';
import { RELATION_NOT_FOUND } from '../../domain/relations/relation.errors.js';
import type { StoredRelation } from '../../domain/relations/stored-relation.js';
import { RelationStore } from '../../persistence/relation-store.js';
import { FindOwn } from '../editing/find-own.js';
import { addressedById } from '../entries/addressed-by-id.js';
import { ReadOrganisations } from '../read-organisations.js';
import { ResolveSlugs } from '../resolve-slugs.js';
import { WaitingRelations } from './waiting-relations.js';

/** A relation as one of its editors finds it. */
export interface OwnRelation extends RelationView {
  /** Whether it holds something that waits for approval. */
  readonly isPending: boolean;
}

/** Relations one by one, by their id. */
@Injectable()
export class ReadTies {
  constructor(
    private readonly relations: RelationStore,
    private readonly organisations: ReadOrganisations,
    private readonly resolve: ResolveSlugs,
    private readonly findOwn: FindOwn,
    private readonly waiting: WaitingRelations,
  ) {}

  /** One that stands. @throws DomainError `RELATION.NOT_FOUND`, also where one of its ends is not active */
  async get(id: string): Promise<RelationView> {
    const [held] = await addressedById(this.relations).bySlugs([id]);
    const [view] = held && !held.withdrawn ? await this.views([held]) : [];
    if (!view) throw new DomainError(RELATION_NOT_FOUND, 'not-found', { id });
    return view;
  }

  /**
   * What an organisation told, for its editors: also what was withdrawn; with what of the viewer's still waits for approval, new ones
   * that do have version 0.
   *
   * @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN`
   */
  async toldBy(organisation: string, viewer: Viewer): Promise<OwnRelation[]> {
    const own = await this.findOwn.execute(organisation, viewer);
    if (!own) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug: organisation });
    const latest = await this.waiting.latestOf(own.id, await this.relations.toldBy(own.id), viewer);
    const pending = new Set(latest.flatMap(({ entry, isPending }) => (isPending ? entry.id : [])));
    const views = await this.views(latest.map(({ entry }) => entry));
    const found = views.map((one) => ({ ...one, isPending: pending.has(one.id) }));
    return found.sort((a, b) => a.to.name.localeCompare(b.to.name, 'de') || (a.kind < b.kind ? -1 : 1));
  }

  /** The organisation that tells a relation. @throws DomainError `ACCESS.FORBIDDEN` */
  own(slug: string, viewer: Viewer) {
    return this.findOwn.execute(slug, viewer);
  }

  /** The active organisation that a slug means. */
  async end(slug: string): Promise<OrganisationRef | null> {
    const ids = [...(await this.resolve.execute([slug])).values()];
    const [found] = (await this.organisations.refs(ids)).values();
    return found ?? null;
  }

  private async views(relations: readonly StoredRelation[]): Promise<RelationView[]> {
    const refs = await this.organisations.refs(relations.flatMap(({ fromId, toId }) => [fromId, toId]));
    return relations.flatMap((relation) => viewRelation(relation, refs) ?? []);
  }
}
