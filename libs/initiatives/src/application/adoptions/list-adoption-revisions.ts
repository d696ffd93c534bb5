import { Injectable } from '@nestjs/common';
import { ListRevisions, type Revision, type RevisionsPage, toldRevision } from '#history';
import { ReadOrganisations } from '#organisations';
import type { Page, Viewer } from '#platform';
import { ADOPTION_RECORD } from '../../domain/adoptions/stored-adoption.js';
import { ReadInitiatives } from '../read-initiatives.js';
import { LockAdoption } from './lock-adoption.js';

/** The history of an adoption, for the editors of the organisation that told it. */
@Injectable()
export class ListAdoptionRevisions {
  constructor(
    private readonly lock: LockAdoption,
    private readonly revisions: ListRevisions,
    private readonly initiatives: ReadInitiatives,
    private readonly organisations: ReadOrganisations,
  ) {}

  /** The newest first, both ends by their slugs. @throws DomainError `ADOPTION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `CURSOR.INVALID` */
  async execute(id: string, page: RevisionsPage, viewer: Viewer): Promise<Page<Revision>> {
    const { held } = await this.lock.withoutLock(id, viewer);
    const { items, next } = await this.revisions.execute(ADOPTION_RECORD, held.id, page);
    const named = items.flatMap(({ before, after }) => [before['as'], after['as']]);
    const initiatives = await this.initiatives.refs([held.initiativeId, ...named.filter(isId)]);
    const organisations = await this.organisations.refs([held.organisationId]);
    const initiative = (one: unknown) => initiatives.get(one as string)?.slug ?? null;
    const organisation = (one: unknown) => organisations.get(one as string)?.slug ?? null;
    const tellers = { initiative, as: initiative, organisation };
    return { items: items.map((revision) => toldRevision(revision, tellers)), next };
  }
}

const isId = (value: unknown): value is string => typeof value === 'string';
