import { Injectable } from '@nestjs/common';
import { ListRevisions, type Revision, type RevisionsPage, toldRevision } from '#history';
import { ReadOrganisations } from '#organisations';
import { audienceOf, type Page, type Viewer } from '#platform';
import { hiddenPaths } from '../../domain/editing/editable-initiative.js';
import { INITIATIVE_RECORD } from '../../domain/editing/initiative-history.js';
import { LockInitiative } from './lock-initiative.js';

/** The history of an initiative, for the editors of its lead; without what they may not see. */
@Injectable()
export class ListInitiativeRevisions {
  constructor(
    private readonly lock: LockInitiative,
    private readonly revisions: ListRevisions,
    private readonly organisations: ReadOrganisations,
  ) {}

  /** The newest first, organisations by their slugs. @throws DomainError `INITIATIVE.NOT_FOUND`, `ACCESS.FORBIDDEN`, `CURSOR.INVALID` */
  async execute(slug: string, page: RevisionsPage, viewer: Viewer): Promise<Page<Revision>> {
    const { held } = await this.lock.withoutLock(slug, viewer);
    const hidden = hiddenPaths(held, audienceOf(viewer, held.lead));
    const { items, next } = await this.revisions.execute(INITIATIVE_RECORD, held.id, page, hidden);
    const ids = items.flatMap(({ before, after }) => [before, after].flatMap(organisationsIn));
    const refs = await this.organisations.refs(ids);
    const slugOf = (id: string) => refs.get(id)?.slug ?? [];
    const lead = (id: unknown) => [slugOf(id as string)].flat()[0] ?? null;
    const partners = (all: unknown) => (all as string[]).flatMap(slugOf);
    return { items: items.map((revision) => toldRevision(revision, { lead, partners })), next };
  }
}

function organisationsIn({ lead, partners }: Revision['after']): string[] {
  return [(lead as string | null) ?? [], (partners as string[] | null) ?? []].flat();
}
